package nl.weegwijzer.zhz;

import java.util.List;
import nl.weegwijzer.besluit.Houder;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Casusregiezaak;
import nl.weegwijzer.zaak.Functie;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Onderzoekstand;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Organisatie;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Zaakfase;
import nl.weegwijzer.zaak.Zichtzaak;

// Ruling D-15 in Java, apart from the rules: whoever confirmed, else Veilig Thuis, and before the report the signaller.
final class Houderoordeel {
    private Houderoordeel() {}

    static Houder vanZicht(Zichtzaak zaak) {
        boolean onderzocht = zaak.onderzoek() == Onderzoekstand.AFGESLOTEN;
        return houder(gemeld(zaak.zaakfase(), zaak.gemeld(), onderzocht), zaak.ontvangers());
    }

    static Houder vanRegie(Casusregiezaak zaak) {
        boolean onderzocht = zaak.verloop().onderzoekAfgesloten() == Antwoord.JA
                || zaak.verloop().bemoeienisBeeindigd() == Antwoord.JA;
        Houder houder = houder(gemeld(zaak.zaakfase(), zaak.gemeld(), onderzocht), zaak.ontvangers());
        if (houder != Houder.BEIDE) {
            return houder;
        }
        return switch (zaak.regieaanwijzing()) {
            case JEUGDTEAM -> Houder.JEUGDTEAM;
            case JGZ -> Houder.JGZ;
            case NIEMAND, ONBEKEND -> Houder.BEIDE;
        };
    }

    private static boolean gemeld(Zaakfase fase, Antwoord gezegd, boolean onderzocht) {
        if (fase != Zaakfase.ONBEKEND) {
            return fase != Zaakfase.SIGNAAL;
        }
        return gezegd == Antwoord.JA || (gezegd == Antwoord.ONBEKEND && onderzocht);
    }

    private static Houder houder(boolean gemeld, List<Ontvanger> ontvangers) {
        boolean team = bevestigde(ontvangers, Partij.JEUGDTEAM);
        boolean jgz = bevestigde(ontvangers, Partij.JGZ);
        if (team || jgz) {
            return team && jgz ? Houder.BEIDE : team ? Houder.JEUGDTEAM : Houder.JGZ;
        }
        return gemeld ? Houder.VEILIG_THUIS : Houder.SIGNALEERDER;
    }

    static boolean bevestigde(List<Ontvanger> ontvangers, Partij partij) {
        return ontvangers.stream()
                .anyMatch(o -> o.partij() == partij
                        && (o.bevestigd() == Antwoord.JA || o.ontvangenOp().isPresent()));
    }

    static boolean heeftGezinsvoogd(Gezin gezin, String kind) {
        return gezin.jeugdbescherming().stream()
                .anyMatch(j -> j.kind().equals(kind)
                        && j.functie() == Functie.GEZINSVOOGD
                        && j.organisatie() == Organisatie.JEUGDBESCHERMING_WEST);
    }
}
