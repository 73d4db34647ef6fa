package nl.weegwijzer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.Argument;
import nl.weegwijzer.internal.bron.Mapafdruk;
import nl.weegwijzer.internal.bron.Mapwacht;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a program up to date with the files of its knowledge base. Changed files are loaded beside what is in use; only
 * where they are in order and pass every gate do they take over, in one step. Otherwise the last good version stays in
 * use and {@link #stand()} says why.
 *
 * <p>Thread-safe. A decision is made by one version only, and its {@code bewijsstuk} names that version.
 *
 * <pre>{@code
 * try (Kenniswacht wacht = Kenniswacht.van(Path.of("mijn-kennisbank")).start()) {
 *     Weegwijzer weegwijzer = Weegwijzer.met(wacht);
 * }
 * }</pre>
 */
public final class Kenniswacht implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Kenniswacht.class);
    private static final int POGINGEN = 5;

    private final List<Path> paden;
    private final List<Poort> poorten;
    private final List<Consumer<Kennisstand>> luisteraars;
    private final Object slot = new Object();
    private volatile InGebruik inGebruik;
    private volatile boolean gesloten;
    private @Nullable Mapwacht wacht;

    private Kenniswacht(Builder builder) {
        paden = List.copyOf(builder.paden);
        poorten = List.copyOf(builder.poorten);
        luisteraars = List.copyOf(builder.luisteraars);
        inGebruik = eerste();
    }

    /** The versions in use, in the order of the paths and in force, with what is to be told of them. */
    private record InGebruik(List<Kennisbank> perPad, Versies versies, Mapafdruk afdruk, List<Diagnose> diagnosen) {
        Kennisstand stand() {
            return new Kennisstand(versies.lijst(), diagnosen);
        }

        InGebruik met(Mapafdruk nieuw, List<Diagnose> bezwaren) {
            return new InGebruik(perPad, versies, nieuw, bezwaren);
        }
    }

    /**
     * What is to be watched.
     *
     * @param paden folders and zips, each with one version of the same agreements
     * @throws IllegalArgumentException where there are none, or one of them is null
     */
    public static Builder van(Path... paden) {
        return new Builder(Argument.alle("paden", paden, "de map of de zip van een kennisbank"));
    }

    /** Says how to watch, then starts. Not thread-safe. */
    public static final class Builder {
        private final List<Path> paden;
        private final List<Poort> poorten = new ArrayList<>();
        private final List<Consumer<Kennisstand>> luisteraars = new ArrayList<>();
        private Duration tussenpoos = Duration.ofSeconds(1);

        private Builder(List<Path> paden) {
            if (paden.isEmpty()) {
                throw new IllegalArgumentException("noem ten minste één map");
            }
            this.paden = paden;
        }

        /**
         * A gate that every knowledge base must pass, the first ones included.
         *
         * @throws IllegalArgumentException where it is null
         */
        public Builder poort(Poort poort) {
            poorten.add(Argument.verplicht("poort", poort, "een poort die elke kennisbank keurt"));
            return this;
        }

        /**
         * Told of every change of what is in use or of what is wrong with the files; not of the start. Called by the
         * thread that watches or that reloads; what it throws is logged.
         *
         * @throws IllegalArgumentException where it is null
         */
        public Builder luisteraar(Consumer<Kennisstand> luisteraar) {
            luisteraars.add(Argument.verplicht("luisteraar", luisteraar, "wie elke nieuwe stand wil horen"));
            return this;
        }

        /**
         * How long between two looks at the files, one second if not said. A change takes over after two or three.
         *
         * @throws IllegalArgumentException where it is null, or not longer than nothing
         */
        public Builder tussenpoos(Duration duur) {
            Argument.verplicht("duur", duur, "een tussenpoos, bijvoorbeeld Duration.ofSeconds(1)");
            if (duur.isNegative() || duur.isZero()) {
                throw new IllegalArgumentException("een tussenpoos is langer dan nul");
            }
            tussenpoos = duur;
            return this;
        }

        /**
         * Loads, and watches the files from now on.
         *
         * @throws OnbruikbareKennisbankException where the files are not in order or a gate refuses them
         */
        public Kenniswacht start() {
            Kenniswacht kenniswacht = new Kenniswacht(this);
            kenniswacht.wacht =
                    Mapwacht.start(paden, tussenpoos, kenniswacht.inGebruik.afdruk(), kenniswacht::bijWijziging);
            return kenniswacht;
        }

        /**
         * Loads, and looks at the files again only when {@link Kenniswacht#reload()} is called.
         *
         * @throws OnbruikbareKennisbankException where the files are not in order or a gate refuses them
         */
        public Kenniswacht open() {
            return new Kenniswacht(this);
        }
    }

    /** What is in use, and whether that is what the files said when they were last looked at. */
    public Kennisstand stand() {
        return inGebruik.stand();
    }

    /** Looks at the files now, takes them over if they are in order, and says how things stand then. */
    public Kennisstand reload() {
        return vernieuw().stand();
    }

    /** Stops watching and telling. What is in use can still be asked. */
    @Override
    public void close() {
        gesloten = true;
        Mapwacht bezig = wacht;
        if (bezig != null) {
            bezig.close();
        }
    }

    Versies versies() {
        return inGebruik.versies();
    }

    private InGebruik eerste() {
        Mapafdruk afdruk = Mapafdruk.van(paden);
        List<Kennisbank> perPad = paden.stream().map(Kennisbank::load).toList();
        List<Diagnose> bezwaren =
                perPad.stream().flatMap(k -> bezwaren(k).stream()).toList();
        if (!bezwaren.isEmpty()) {
            throw new OnbruikbareKennisbankException(bezwaren);
        }
        return new InGebruik(perPad, Versies.van(perPad), afdruk, List.of());
    }

    private Mapafdruk bijWijziging() {
        return (gesloten ? inGebruik : vernieuw()).afdruk();
    }

    private InGebruik vernieuw() {
        synchronized (slot) {
            InGebruik oud = inGebruik;
            InGebruik nieuw = rustig(oud);
            inGebruik = nieuw;
            meld(oud, nieuw);
            return nieuw;
        }
    }

    /** Loads files that stay the same meanwhile: half of an old and half of a new version is no version. */
    private InGebruik rustig(InGebruik oud) {
        Mapafdruk voor = Mapafdruk.van(paden);
        for (int poging = 0; poging < POGINGEN; poging++) {
            InGebruik nieuw = probeer(oud, voor);
            Mapafdruk na = Mapafdruk.van(paden);
            if (na.equals(voor)) {
                return nieuw;
            }
            voor = na;
        }
        return oud.met(
                voor,
                List.of(diagnose(
                        "BEST-11",
                        "de bestanden veranderen terwijl zij gelezen worden",
                        "wacht tot ze opgeslagen zijn en probeer het opnieuw")));
    }

    private InGebruik probeer(InGebruik oud, Mapafdruk afdruk) {
        List<Diagnose> bezwaren = new ArrayList<>();
        List<Kennisbank> perPad = new ArrayList<>();
        for (int i = 0; i < paden.size(); i++) {
            Kennisbank vorige = oud.perPad().get(i);
            Kennisbank kandidaat = laad(paden.get(i), vorige, bezwaren);
            if (kandidaat != vorige && bezwaren.isEmpty()) {
                bezwaren.addAll(bezwaren(kandidaat));
            }
            perPad.add(kandidaat);
        }
        if (bezwaren.isEmpty()) {
            try {
                return new InGebruik(List.copyOf(perPad), Versies.van(perPad), afdruk, List.of());
            } catch (OnbruikbareKennisbankException e) {
                bezwaren.addAll(e.diagnosen());
            }
        }
        return oud.met(afdruk, bezwaren.stream().sorted().toList());
    }

    private Kennisbank laad(Path pad, Kennisbank vorige, List<Diagnose> bezwaren) {
        try {
            return vorige.reload(pad);
        } catch (OnbruikbareKennisbankException e) {
            e.diagnosen().forEach(d -> bezwaren.add(paden.size() > 1 ? inMap(pad, d) : d));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("loading {} failed", pad, e);
            bezwaren.add(diagnose(
                    "BANK-34",
                    "deze kennisbank is niet te laden door een fout van het programma",
                    "meld dit aan de beheerder, met deze bestanden erbij"));
        }
        return vorige;
    }

    private List<Diagnose> bezwaren(Kennisbank kandidaat) {
        List<Diagnose> bezwaren = new ArrayList<>();
        for (Poort poort : poorten) {
            try {
                bezwaren.addAll(List.copyOf(poort.keur(kandidaat))); // all of it, or none: a null in it is a failure
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                LOG.error("a gate failed on {} {}", kandidaat.id(), kandidaat.versie(), e);
                bezwaren.add(diagnose(
                        "BANK-33",
                        "een toets van deze kennisbank liep vast",
                        "meld dit aan de beheerder van het programma"));
            }
        }
        return bezwaren;
    }

    private void meld(InGebruik oud, InGebruik nieuw) {
        if (gesloten || (oud.perPad().equals(nieuw.perPad()) && oud.diagnosen().equals(nieuw.diagnosen()))) {
            return;
        }
        Kennisstand stand = nieuw.stand();
        if (stand.verouderd()) {
            LOG.warn("{}; het eerste: {}", stand, stand.diagnosen().get(0).bericht());
        } else {
            LOG.info("in gebruik: {}", stand);
        }
        for (Consumer<Kennisstand> luisteraar : luisteraars) {
            try {
                luisteraar.accept(stand);
            } catch (RuntimeException e) {
                LOG.error("a listener failed", e);
            }
        }
    }

    private static Diagnose diagnose(String code, String boodschap, String hulp) {
        return Diagnose.over(code, ".", boodschap, hulp);
    }

    private static Diagnose inMap(Path pad, Diagnose d) {
        Path naam = pad.getFileName();
        String bestand = naam == null ? d.bestand() : naam + "/" + d.bestand();
        return new Diagnose(
                d.code(), bestand, d.regel(), d.kolom(), d.boodschap(), d.regeltekst(), d.lengte(), d.hulp());
    }
}
