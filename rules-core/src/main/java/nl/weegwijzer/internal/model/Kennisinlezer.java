package nl.weegwijzer.internal.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.internal.model.Gevolg.Opmerkinggevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Woord;
import org.slf4j.LoggerFactory;

/**
 * Reads a knowledge base that {@link Kennisschrijver} wrote: the rules of each subject, and the tables, when somebody
 * first looks at them. Where the format, the records or the words of the library are no longer those that it was
 * written with, the source files have to be read.
 */
public final class Kennisinlezer {
    private final DataInputStream in;
    private final Map<String, String> teksten = new HashMap<>();
    private final Uitgesteld<Kennis> anders;

    private Kennisinlezer(byte[] bytes, Uitgesteld<Kennis> anders) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
        this.anders = anders;
    }

    /** Where what was written does not fit this version of the library; its message says what is done instead. */
    public static final class VerouderdException extends Exception {
        private static final long serialVersionUID = 1L;

        VerouderdException(Throwable oorzaak) {
            super(
                    "wat bij het bouwen gelezen is, past niet bij deze bibliotheek; de bronbestanden worden gelezen",
                    oorzaak);
        }
    }

    /**
     * Reads.
     *
     * @param bytes what was written
     * @param bronnen reads the source files instead, where what is read later turns out not to fit
     * @throws VerouderdException where what is read now does not fit
     */
    public static Kennis lees(byte[] bytes, Supplier<Kennis> bronnen) throws VerouderdException {
        try {
            return new Kennisinlezer(bytes, Uitgesteld.later(bronnen)).kennis();
        } catch (IOException | RuntimeException e) {
            throw new VerouderdException(e);
        }
    }

    /** A part that is read later, from the source files if need be. */
    private <T> Supplier<T> later(Lezing<T> lezing, Function<Kennis, T> uitBronnen) throws IOException {
        int lengte = in.readInt();
        byte[] bytes = in.readNBytes(lengte);
        if (bytes.length < lengte) {
            throw new EOFException();
        }
        return () -> {
            try {
                return lezing.lees(new Kennisinlezer(bytes, anders));
            } catch (IOException | ClassNotFoundException | RuntimeException e) {
                VerouderdException verouderd = new VerouderdException(e);
                LoggerFactory.getLogger(Kennisinlezer.class).info(verouderd.getMessage(), verouderd);
                return uitBronnen.apply(anders.geef());
            }
        };
    }

    /** Reads a part. */
    private interface Lezing<T> {
        T lees(Kennisinlezer deel) throws IOException, ClassNotFoundException;
    }

    /** Reads one element. */
    private interface Lezer<T> {
        T lees() throws IOException;
    }

    private String tekst() throws IOException {
        return teksten.computeIfAbsent(in.readUTF(), t -> t);
    }

    private <T> List<T> lijst(Lezer<T> lezer) throws IOException {
        List<T> lijst = new ArrayList<>();
        for (int over = in.readShort(); over > 0; over--) {
            lijst.add(lezer.lees());
        }
        return List.copyOf(lijst);
    }

    private Optional<LocalDate> datum() throws IOException {
        long dag = in.readLong();
        return dag == Kennisschrijver.GEEN_DATUM ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(dag));
    }

    private Kennis kennis() throws IOException {
        int format = in.readInt();
        if (format != Kennisschrijver.VERSIE) {
            throw new IllegalStateException("geschreven in versie " + format);
        }
        String id = tekst();
        String titel = tekst();
        String versie = tekst();
        LocalDate vanaf = datum().orElseThrow();
        Optional<LocalDate> tot = datum();
        String vingerafdruk = tekst();
        List<Themaregels> themas = lijst(this::uitgesteld);
        List<Termijnregel> termijnen = lijst(this::termijn);
        List<Gemeenteregel> gemeenten = lijst(this::gemeente);
        List<Organisatieregel> organisaties = lijst(this::organisatie);
        Naslag naslag = Naslag.uitgesteld(
                lijst(this::norm),
                lijst(this::duiding),
                later(deel -> deel.lijst(deel::tabel), k -> k.naslag().tabellen()));
        return new Kennis(
                id,
                titel,
                versie,
                vanaf,
                tot,
                themas,
                termijnen,
                gemeenten,
                organisaties,
                naslag.gronden(),
                naslag,
                vingerafdruk);
    }

    private Plaats plaats() throws IOException {
        return new Plaats(tekst(), in.readInt());
    }

    private Optional<String> mogelijk() throws IOException {
        String tekst = tekst();
        return tekst.isEmpty() ? Optional.empty() : Optional.of(tekst);
    }

    private Norm norm() throws IOException {
        return new Norm(tekst(), tekst(), lijst(() -> Normsoort.valueOf(tekst())), tekst(), mogelijk(), plaats());
    }

    private Duiding duiding() throws IOException {
        return new Duiding(tekst(), tekst(), tekst(), plaats());
    }

    private Tabelblad tabel() throws IOException {
        return new Tabelblad(
                tekst(),
                mogelijk(),
                lijst(this::tekst),
                lijst(() -> new Tabelblad.Rij(in.readInt(), lijst(this::tekst))));
    }

    private Themaregels uitgesteld() throws IOException {
        String beeld = tekst();
        return Themaregels.uitgesteld(
                beeld,
                later(
                        Kennisinlezer::thema,
                        k -> k.themas().stream()
                                .filter(t -> t.beeld().equals(beeld))
                                .findFirst()
                                .orElseThrow()));
    }

    private Themaregels thema() throws IOException, ClassNotFoundException {
        String naam = tekst();
        Class<? extends Record> beeld = Class.forName(tekst(), false, Kennisinlezer.class.getClassLoader())
                .asSubclass(Record.class);
        RecordComponent[] delen = beeld.getRecordComponents();
        List<Begrip> begrippen = new ArrayList<>();
        for (int over = in.readShort(); over > 0; over--) {
            begrippen.add(begrip(delen, begrippen.size() + 1));
        }
        if (begrippen.size() != delen.length - 1) {
            throw new IllegalStateException("ander aantal begrippen over " + naam);
        }
        Thema thema = new Thema(naam, new Beeldvorm<>(beeld), List.copyOf(begrippen));
        return new Themaregels(thema, lijst(() -> lijst(() -> regel(thema))));
    }

    private Begrip begrip(RecordComponent[] delen, int plaats) throws IOException {
        String zin = tekst();
        String naam = tekst();
        String veld = tekst();
        String type = tekst();
        RecordComponent deel = delen[plaats];
        if (!deel.getName().equals(veld) || !deel.getType().getName().equals(type)) {
            throw new IllegalStateException("ander begrip " + veld);
        }
        return new Begrip(
                zin,
                naam,
                veld,
                plaats,
                deel.getType(),
                Begrip.waarden(deel.getType(), in.readBoolean()),
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean(),
                tekst());
    }

    private Regel regel(Thema thema) throws IOException {
        return new Regel(
                tekst(),
                tekst(),
                lijst(this::tekst),
                lijst(this::tekst),
                Zekerheid.valueOf(tekst()),
                tekst(),
                lijst(() -> voorwaarde(thema)),
                lijst(() -> lijst(() -> voorwaarde(thema))),
                lijst(() -> gevolg(thema)),
                lijst(this::tekst),
                plaats());
    }

    private Voorwaarde voorwaarde(Thema thema) throws IOException {
        Begrip begrip = thema.begrippen().get(in.readShort() - 1);
        return new Voorwaarde(begrip, lijst(() -> woord(begrip)));
    }

    private Woord woord(Begrip begrip) throws IOException {
        return begrip.waarde(tekst()).orElseThrow();
    }

    private Gevolg gevolg(Thema thema) throws IOException {
        String soort = tekst();
        return switch (soort) {
            case "stand" -> stand(thema.begrip(tekst()));
            case "vraag" -> new Vraaggevolg(tekst(), in.readBoolean());
            case "opmerking" -> new Opmerkinggevolg(Opmerking.Soort.valueOf(tekst()));
            case "plicht" -> plicht();
            default -> throw new IllegalStateException("onbekend gevolg " + soort);
        };
    }

    private Gevolg stand(Begrip begrip) throws IOException {
        return new Standgevolg(begrip.veld(), begrip.getal() ? Integer.valueOf(tekst()) : woord(begrip));
    }

    private Gevolg plicht() throws IOException {
        return new Plichtgevolg(
                Kracht.valueOf(tekst()),
                Rol.valueOf(tekst()),
                Handeling.valueOf(tekst()),
                Optional.of(tekst()).filter(n -> !n.isEmpty()).map(Rol::valueOf),
                lijst(() -> Vorm.valueOf(tekst())),
                tijdstip(),
                lijst(() -> Bijlage.valueOf(tekst())),
                in.readBoolean(),
                in.readBoolean());
    }

    private Tijdstip tijdstip() throws IOException {
        String soort = tekst();
        return switch (soort) {
            case "binnen" -> new Tijdstip.Binnen(tekst(), in.readBoolean());
            case "Meteen" -> new Tijdstip.Vast(new Termijn.Meteen());
            case "ZoSpoedigMogelijk" -> new Tijdstip.Vast(new Termijn.ZoSpoedigMogelijk());
            case "Voortdurend" -> new Tijdstip.Vast(new Termijn.Voortdurend());
            case "Rond" -> new Tijdstip.Vast(new Termijn.Rond(Wanneer.valueOf(tekst()), Gebeurtenis.valueOf(tekst())));
            default -> throw new IllegalStateException("onbekend tijdstip " + soort);
        };
    }

    private Termijnregel termijn() throws IOException {
        return new Termijnregel(
                tekst(),
                Period.of(in.readInt(), in.readInt(), in.readInt()),
                Anker.valueOf(tekst()),
                tekst(),
                datum().orElseThrow(),
                datum(),
                tekst());
    }

    private Gemeenteregel gemeente() throws IOException {
        return new Gemeenteregel(tekst(), tekst(), datum().orElseThrow(), datum(), mogelijk());
    }

    private Organisatieregel organisatie() throws IOException {
        return new Organisatieregel(tekst(), Partij.valueOf(tekst()), mogelijk(), datum().orElseThrow(), datum());
    }
}
