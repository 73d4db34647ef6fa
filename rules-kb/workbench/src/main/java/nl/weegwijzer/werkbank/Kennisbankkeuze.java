package nl.weegwijzer.werkbank;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.werkbank.keuring.Keuring;

/**
 * By which knowledge base cases are decided.
 *
 * @param beslisser decides; to be used only if there are no objections
 * @param bezwaren the checks that found problems
 */
record Kennisbankkeuze(Supplier<Beslisser> beslisser, List<Keuring> bezwaren) {
    /** Those that were named, loaded; the one that was brought along where none was named. */
    static Kennisbankkeuze van(List<String> paden, Supplier<Beslisser> meegeleverd) {
        if (paden.isEmpty()) {
            return new Kennisbankkeuze(meegeleverd, List.of());
        }
        List<Keuring> keuringen = paden.stream().map(p -> Keuring.van(p)).toList();
        List<Keuring> bezwaren = keuringen.stream().filter(k -> !k.inOrde()).toList();
        return bezwaren.isEmpty() ? samen(paden, keuringen) : new Kennisbankkeuze(meegeleverd, bezwaren);
    }

    private static Kennisbankkeuze samen(List<String> paden, List<Keuring> keuringen) {
        try {
            Beslisser beslisser = Beslisser.van(
                    keuringen.stream().flatMap(k -> k.kennisbank().stream()).toList());
            return new Kennisbankkeuze(() -> beslisser, List.of());
        } catch (OnbruikbareKennisbankException e) {
            Keuring samen = new Keuring(String.join(" en ", paden), Optional.empty(), e.diagnosen());
            return new Kennisbankkeuze(
                    () -> {
                        throw e;
                    },
                    List.of(samen));
        }
    }
}
