package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads a duty: who, {@code moet} or {@code mag}, an act with its other party, and after commas the form, the term,
 * what is enclosed. Everything in it comes from closed sets.
 */
final class Plichtzin {
    private static final String BINNEN = "binnen de termijn ";
    private static final String AAN_HET_EIND = "aan het eind van de termijn ";
    private static final String MET = "met ";
    private static final Tijdstip GEEN_TERMIJN = new Tijdstip.Vast(new Termijn.ZoSpoedigMogelijk());

    private final List<Vorm> vormen = new ArrayList<>();
    private final List<Bijlage> bijlagen = new ArrayList<>();
    private @Nullable Tijdstip tijdstip;
    private boolean zoMogelijk;
    private boolean afgeschermd;

    private Plichtzin() {}

    static Optional<Gevolg> lees(String zin) {
        String[] delen = zin.split(", ", -1);
        Plichtzin plicht = new Plichtzin();
        for (int i = 1; i < delen.length; i++) {
            if (!plicht.deel(delen[i])) {
                return Optional.empty();
            }
        }
        return plicht.kop(delen[0]);
    }

    /** Every duty that can be said, without its further parts. */
    static Stream<String> bekend() {
        return Stream.of(Handeling.values())
                .flatMap(h -> h.heeftWederpartij()
                        ? Stream.of(Rol.values()).map(r -> h.met(r.woord()))
                        : Stream.of(h.woord()))
                .map(h -> Rol.VEILIG_THUIS.woord() + " moet " + h);
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

    private static Optional<Rol> rol(String woord) {
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

    private boolean deel(String deel) {
        if (deel.equals("zo mogelijk")) {
            zoMogelijk = true;
            return true;
        }
        if (deel.equals("niet herleidbaar tot de melder")) {
            afgeschermd = true;
            return true;
        }
        return vormen(deel) || bijlagen(deel) || termijn(deel);
    }

    private boolean vormen(String deel) {
        return alle(deel.split(" en ", -1), Vorm.values(), vormen);
    }

    private boolean bijlagen(String deel) {
        return deel.startsWith(MET) && alle(deel.substring(MET.length()).split(" en ", -1), Bijlage.values(), bijlagen);
    }

    private static <T extends nl.weegwijzer.zaak.Woord> boolean alle(String[] woorden, T[] waarden, List<T> gevonden) {
        List<T> nieuw = new ArrayList<>();
        for (String woord : woorden) {
            Stream.of(waarden).filter(w -> w.woord().equals(woord)).forEach(nieuw::add);
        }
        if (nieuw.size() != woorden.length || !gevonden.isEmpty()) {
            return false;
        }
        gevonden.addAll(nieuw);
        return true;
    }

    private boolean termijn(String deel) {
        Optional<Tijdstip> gelezen = tijdstip(deel);
        if (tijdstip != null || gelezen.isEmpty()) {
            return false;
        }
        tijdstip = gelezen.get();
        return true;
    }

    private static Optional<Tijdstip> tijdstip(String deel) {
        if (deel.equals("meteen")) {
            return Optional.of(new Tijdstip.Vast(new Termijn.Meteen()));
        }
        if (deel.equals("zo spoedig mogelijk")) {
            return Optional.of(GEEN_TERMIJN);
        }
        if (deel.startsWith(BINNEN)) {
            return Optional.of(new Tijdstip.Binnen(deel.substring(BINNEN.length()), false));
        }
        if (deel.startsWith(AAN_HET_EIND)) {
            return Optional.of(new Tijdstip.Binnen(deel.substring(AAN_HET_EIND.length()), true));
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
