package nl.weegwijzer.werkbank;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.weegwijzer.scenario.mutatie.Lot;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.mutatie.Mutatieloop;
import nl.weegwijzer.werkbank.mutatie.Tussenstand;

/**
 * Keeps every outcome at once, and says in a terminal how far a run is and how long it will take. Called by one thread
 * at a time.
 */
final class Mutatievoortgang implements Mutatieloop.Voortgang {
    private static final long TUSSENPOOS = Duration.ofMillis(200).toNanos();
    private static final int GENOEG = 50;
    private static final long MINUUT = 60;
    private static final long SECONDE = Duration.ofSeconds(1).toNanos();

    private final Tussenstand stand;
    private final Optional<Schermregel> scherm;
    private final LongSupplier klok;
    private final long begin;
    private long laatst;
    private int nieuw;
    private int overleeft;

    Mutatievoortgang(Tussenstand stand, Optional<Schermregel> scherm, LongSupplier klok) {
        this.stand = stand;
        this.scherm = scherm;
        this.klok = klok;
        this.begin = klok.getAsLong();
        this.laatst = begin;
    }

    @Override
    public void gedaan(String id, Lot lot, int gedaan, int geheel) {
        overleeft += lot.afloop() == Afloop.OVERLEEFT ? 1 : 0;
        if (!stand.eerder().containsKey(id)) {
            nieuw++;
            stand.voeg(id, lot);
        }
        scherm.ifPresent(s -> toon(s, gedaan, geheel));
    }

    private void toon(Schermregel regel, int gedaan, int geheel) {
        long nu = klok.getAsLong();
        if (gedaan == geheel) {
            regel.wis();
        } else if (nu - laatst >= TUSSENPOOS) {
            laatst = nu;
            regel.toon(gedaan + " van " + geheel + " wijzigingen beproefd, " + overleeft
                    + (overleeft == 1 ? " overleeft" : " overleven") + nog(nu, geheel));
        }
    }

    /** How long it will take, by what was done in this run; nothing is said of it too early. */
    private String nog(long nu, int geheel) {
        if (nieuw < GENOEG) {
            return "";
        }
        long over = Math.max(0, geheel - stand.eerder().size() - nieuw);
        long seconden = Math.round((double) (nu - begin) / nieuw * over / SECONDE);
        if (seconden >= 2 * MINUUT) {
            return ", nog ongeveer " + Math.round((double) seconden / MINUUT) + " minuten";
        }
        return ", nog ongeveer " + seconden + (seconden == 1 ? " seconde" : " seconden");
    }
}
