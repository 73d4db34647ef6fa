package nl.weegwijzer.besluit;

import java.util.Optional;

/**
 * Something that a reader of the decision has to know and that is not a duty.
 *
 * @param soort what kind of remark it is
 * @param tekst the remark, in Dutch
 * @param betreft the pseudonym of the child or other part of the case that it is about; empty for the whole case
 * @param regel the id of the rule that made it
 */
public record Opmerking(Soort soort, String tekst, Optional<String> betreft, String regel) {
    /** The same remark, about one part of the case. */
    public Opmerking over(String kenmerk) {
        return new Opmerking(soort, tekst, Optional.of(kenmerk), regel);
    }

    /** What kind of remark it is. */
    public enum Soort implements nl.weegwijzer.zaak.Woord {
        /** Something to know. */
        OPMERKING("opmerking"),
        /** For the reporter, and for nobody of the family. */
        AAN_MELDER("opmerking aan de melder"),
        /** Speaks against a form of reporting that is allowed. */
        CONTRA_INDICATIE("contra-indicatie"),
        /** Stands in the way of the transfer. */
        BELETSEL("beletsel"),
        /** A condition that failed, so that the default stands. */
        VOORWAARDE_NIET_VERVULD("voorwaarde niet vervuld"),
        /** The source is silent. */
        GEEN_GRONDSLAG("geen grondslag");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }

        @Override
        public String woord() {
            return woord;
        }
    }
}
