package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.tekst.Schrijfwijze;
import nl.weegwijzer.zaak.Woord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a duty: who, {@code moet} or {@code mag}, an act with its other party, and after commas the form, the term,
 * what is enclosed. Everything in it comes from closed sets.
 */
public final class Plichtzin {
    /** How a term of the table of terms is introduced. */
    public static final String BINNEN = "binnen de termijn ";

    /** How the last day of a term is introduced. */
    public static final String AAN_HET_EIND = "aan het eind van de termijn ";

    private static final String MET = "met ";
    private static final String ZO_MOGELIJK = "zo mogelijk";
    private static final String AFGESCHERMD = "niet herleidbaar tot de melder";
    private static final Tijdstip GEEN_TERMIJN = new Tijdstip.Vast(new Termijn.ZoSpoedigMogelijk());

    private final List<Vorm> vormen = new ArrayList<>();
    private final List<Bijlage> bijlagen = new ArrayList<>();
    private @Nullable Tijdstip tijdstip;
    private boolean zoMogelijk;
    private boolean afgeschermd;

    private Plichtzin() {}

    /** What a duty can say besides who and what, each once. */
    enum Onderdeel {
        ZO_MOGELIJK("`zo mogelijk`"),
        AFGESCHERMD("`niet herleidbaar tot de melder`"),
        VORM("een vorm"),
        BIJLAGE("een bijlage"),
        TERMIJN("een termijn");

        private final String naam;

        Onderdeel(String naam) {
            this.naam = naam;
        }

        String naam() {
            return naam;
        }
    }

    /** The duty that a sentence says; empty where the vocabulary does not know it. */
    public static Optional<Gevolg> lees(String zin) {
        String[] delen = zin.split(", ", -1);
        Plichtzin plicht = new Plichtzin();
        Set<Onderdeel> gezien = EnumSet.noneOf(Onderdeel.class);
        for (int i = 1; i < delen.length; i++) {
            if (!plicht.verwerk(delen[i]).map(gezien::add).orElse(false)) {
                return Optional.empty();
            }
        }
        return plicht.kop(delen[0]);
    }

    /** What a further part of a duty says; empty where it is unknown. */
    static Optional<Onderdeel> onderdeel(String deel) {
        return new Plichtzin().verwerk(deel);
    }

    /** The further parts of a duty that have no name of a term in them. */
    public static List<String> bekendeDelen() {
        List<String> delen = new ArrayList<>(List.of(
                ZO_MOGELIJK, AFGESCHERMD, MET + Bijlage.VEILIGHEIDSPLAN.woord(), "meteen", "zo spoedig mogelijk"));
        delen.addAll(List.of("voortdurend", MET + Bijlage.KOPIE_MELDING.woord()));
        Stream.of(Vorm.values()).map(Vorm::woord).forEach(delen::add);
        for (Wanneer wanneer : Wanneer.values()) {
            Stream.of(Gebeurtenis.values())
                    .map(g -> wanneer.woord() + " " + g.woord())
                    .forEach(delen::add);
        }
        return delen;
    }

    private Optional<Gevolg> kop(String kop) {
        for (Kracht kracht : Kracht.values()) {
            String midden = " " + kracht.woord() + " ";
            int plek = kop.indexOf(midden);
            Optional<Rol> wie = plek < 0 ? Optional.empty() : rol(kop.substring(0, plek));
            if (wie.isPresent()) {
                return handeling(wie.get(), kracht, kop.substring(plek + midden.length()));
            }
        }
        return Optional.empty();
    }

    static Optional<Rol> rol(String woord) {
        for (Rol rol : Rol.values()) {
            if (rol.woord().equals(woord)) {
                return Optional.of(rol);
            }
        }
        return Optional.empty();
    }

    private Optional<Gevolg> handeling(Rol wie, Kracht kracht, String tekst) {
        for (Handeling wat : Handeling.values()) {
            if (!wat.heeftWederpartij() && wat.woord().equals(tekst)) {
                return Optional.of(gevolg(wie, kracht, wat, Optional.empty()));
            }
            Optional<Rol> jegens = wat.wederpartij(tekst).flatMap(Plichtzin::rol);
            if (jegens.isPresent()) {
                return Optional.of(gevolg(wie, kracht, wat, jegens));
            }
        }
        return Optional.empty();
    }

    private Gevolg gevolg(Rol wie, Kracht kracht, Handeling wat, Optional<Rol> jegens) {
        return new Plichtgevolg(
                kracht,
                wie,
                wat,
                jegens,
                Stream.of(Vorm.values()).filter(vormen::contains).toList(),
                tijdstip == null ? GEEN_TERMIJN : tijdstip,
                Stream.of(Bijlage.values()).filter(bijlagen::contains).toList(),
                zoMogelijk,
                afgeschermd);
    }

    private Optional<Onderdeel> verwerk(String deel) {
        if (deel.equals(ZO_MOGELIJK)) {
            zoMogelijk = true;
            return Optional.of(Onderdeel.ZO_MOGELIJK);
        }
        if (deel.equals(AFGESCHERMD)) {
            afgeschermd = true;
            return Optional.of(Onderdeel.AFGESCHERMD);
        }
        if (alle(deel, Vorm.values(), vormen)) {
            return Optional.of(Onderdeel.VORM);
        }
        if (deel.startsWith(MET) && alle(deel.substring(MET.length()), Bijlage.values(), bijlagen)) {
            return Optional.of(Onderdeel.BIJLAGE);
        }
        Optional<Tijdstip> gelezen = tijdstip(deel);
        gelezen.ifPresent(t -> tijdstip = t);
        return gelezen.map(t -> Onderdeel.TERMIJN);
    }

    private static <T extends Woord> boolean alle(String deel, T[] waarden, List<T> gevonden) {
        Set<T> nieuw = new LinkedHashSet<>();
        String[] woorden = deel.split(" en ", -1);
        for (String woord : woorden) {
            Stream.of(waarden).filter(w -> w.woord().equals(woord)).forEach(nieuw::add);
        }
        if (nieuw.size() != woorden.length) {
            return false;
        }
        gevonden.addAll(nieuw);
        return true;
    }

    private static Optional<Tijdstip> tijdstip(String deel) {
        if (deel.equals("meteen")) {
            return Optional.of(new Tijdstip.Vast(new Termijn.Meteen()));
        }
        if (deel.equals("zo spoedig mogelijk")) {
            return Optional.of(GEEN_TERMIJN);
        }
        for (String begin : List.of(BINNEN, AAN_HET_EIND)) {
            if (deel.startsWith(begin)) {
                return Optional.of(deel.substring(begin.length()))
                        .filter(n -> Schrijfwijze.NAAM.matcher(n).matches())
                        .map(n -> new Tijdstip.Binnen(n, begin.equals(AAN_HET_EIND)));
            }
        }
        if (deel.equals("voortdurend")) {
            return Optional.of(new Tijdstip.Vast(new Termijn.Voortdurend()));
        }
        for (Wanneer wanneer : Wanneer.values()) {
            for (Gebeurtenis gebeurtenis : Gebeurtenis.values()) {
                if (deel.equals(wanneer.woord() + " " + gebeurtenis.woord())) {
                    return Optional.of(new Tijdstip.Vast(new Termijn.Rond(wanneer, gebeurtenis)));
                }
            }
        }
        return Optional.empty();
    }
}
