package nl.weegwijzer.zhz;

import java.util.List;
import nl.weegwijzer.besluit.Houder;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Functie;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Organisatie;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Regieaanwijzing;
import nl.weegwijzer.zaak.Zaakfase;

// Ruling D-15 in Java, apart from the rules: whoever confirmed, else Veilig Thuis, and before the report the signaller.
final class Houderoordeel {
    private Houderoordeel() {}

    static Houder zonderAanwijzing(Zaakfase fase, List<Ontvanger> ontvangers) {
        boolean team = bevestigde(ontvangers, Partij.JEUGDTEAM);
        boolean jgz = bevestigde(ontvangers, Partij.JGZ);
        if (team || jgz) {
            return team && jgz ? Houder.BEIDE : team ? Houder.JEUGDTEAM : Houder.JGZ;
        }
        return fase == Zaakfase.SIGNAAL || fase == Zaakfase.ONBEKEND ? Houder.SIGNALEERDER : Houder.VEILIG_THUIS;
    }

    static Houder metAanwijzing(Zaakfase fase, List<Ontvanger> ontvangers, Regieaanwijzing aanwijzing) {
        Houder houder = zonderAanwijzing(fase, ontvangers);
        if (houder != Houder.BEIDE) {
            return houder;
        }
        return switch (aanwijzing) {
            case JEUGDTEAM -> Houder.JEUGDTEAM;
            case JGZ -> Houder.JGZ;
            case NIEMAND, ONBEKEND -> Houder.BEIDE;
        };
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
