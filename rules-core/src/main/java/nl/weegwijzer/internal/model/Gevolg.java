package nl.weegwijzer.internal.model;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vorm;

/** What a rule concludes. The closed set of things that rules can say. */
public sealed interface Gevolg {
    /**
     * A conclusion gets a value.
     *
     * @param veld the component of the record
     * @param waarde its value
     */
    record Standgevolg(String veld, Object waarde) implements Gevolg {}

    /**
     * Somebody must or may do something.
     *
     * @param kracht must or may
     * @param wie who
     * @param wat what
     * @param jegens towards whom
     * @param vormen in which forms
     * @param tijdstip by when
     * @param bijlagen with what enclosed
     * @param zoMogelijk only where possible
     * @param afgeschermd so that nothing leads to the reporter
     */
    record Plichtgevolg(
            Kracht kracht,
            Rol wie,
            Handeling wat,
            Optional<Rol> jegens,
            List<Vorm> vormen,
            Tijdstip tijdstip,
            List<Bijlage> bijlagen,
            boolean zoMogelijk,
            boolean afgeschermd)
            implements Gevolg {}

    /**
     * A fact is asked for.
     *
     * @param veld the component of the record
     * @param beslissend whether the decision cannot be final without it
     */
    record Vraaggevolg(String veld, boolean beslissend) implements Gevolg {}

    /**
     * The explanation of the rule is a remark.
     *
     * @param soort which kind
     */
    record Opmerkinggevolg(Opmerking.Soort soort) implements Gevolg {}

    /** By when, before dates are known. */
    sealed interface Tijdstip {
        /**
         * Without a number.
         *
         * @param termijn at once, as soon as possible or tied to an event
         */
        record Vast(Termijn termijn) implements Tijdstip {}

        /**
         * Within a term of the table of terms.
         *
         * @param naam its name there
         * @param precies on its last day, and not before
         */
        record Binnen(String naam, boolean precies) implements Tijdstip {}
    }
}
