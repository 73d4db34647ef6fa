package nl.weegwijzer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Gelding;
import nl.weegwijzer.zaak.Zaak;

/** The versions of one set of agreements, of which at most one holds on any day. Immutable and thread-safe. */
final class Versies {
    private final List<Kennisbank> opVolgorde;
    private final List<Motor> motoren;

    private Versies(List<Kennisbank> opVolgorde) {
        this.opVolgorde = opVolgorde;
        this.motoren = opVolgorde.stream().map(Kennisbank::motor).toList();
    }

    /**
     * These versions.
     *
     * @throws OnbruikbareKennisbankException where two of them hold on one day, or they are not of the same agreements
     */
    static Versies van(List<Kennisbank> kennisbanken) {
        List<Kennisbank> opVolgorde = kennisbanken.stream()
                .sorted(Comparator.comparing(Kennisbank::geldigVanaf))
                .toList();
        List<Diagnose> diagnosen = new ArrayList<>();
        for (int i = 1; i < opVolgorde.size(); i++) {
            keur(opVolgorde.get(i - 1), opVolgorde.get(i), diagnosen);
        }
        if (!diagnosen.isEmpty()) {
            throw new OnbruikbareKennisbankException(diagnosen);
        }
        return new Versies(opVolgorde);
    }

    private static void keur(Kennisbank eerder, Kennisbank later, List<Diagnose> diagnosen) {
        if (!eerder.id().equals(later.id())) {
            diagnosen.add(diagnose(
                    "BANK-31",
                    naam(eerder) + " en " + naam(later) + " zijn geen versies van dezelfde afspraken",
                    "geef alleen kennisbanken met dezelfde id samen"));
        }
        if (eerder.geldigTot().map(t -> !t.isBefore(later.geldigVanaf())).orElse(true)) {
            diagnosen.add(diagnose(
                    "BANK-30",
                    naam(eerder) + " en " + naam(later) + " gelden op dezelfde dagen",
                    "zet in de eerste `geldig tot` op een dag vóór " + later.geldigVanaf()));
        }
    }

    private static Diagnose diagnose(String code, String boodschap, String hulp) {
        return Diagnose.over(code, "kennisbank.yaml", boodschap, hulp);
    }

    private static String naam(Kennisbank kennisbank) {
        return kennisbank.id() + " " + kennisbank.versie();
    }

    List<Kennisbank> lijst() {
        return opVolgorde;
    }

    /** The one that holds on the reference date of a case. */
    Motor geldigOp(Zaak zaak) {
        return Gelding.op(motoren, zaak);
    }
}
