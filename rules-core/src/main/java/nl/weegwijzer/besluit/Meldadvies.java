package nl.weegwijzer.besluit;

import java.util.List;
import java.util.Optional;

/** Whether this reporter must, may or may not yet report, in which form, and for which child. */
public sealed interface Meldadvies extends Besluit {
    @Override
    default Vraagsoort vraag() {
        return Vraagsoort.MELDADVIES;
    }

    /** What is said of the form of the report, whatever the outcome. */
    Vormkeuze vorm();

    /** Per child which report it needs, in the order of the case. */
    List<PerKind> kinderen();

    /** Who is contacted before anything is reported, where somebody is (norm 9.1.5.o.r). */
    Optional<Rol> eerstContact();

    /**
     * There is a duty to report (norm 8.2.b). The advice says what comes first, if anything.
     *
     * @param vorm in which form
     * @param kinderen which report each child needs
     * @param eerstContact who is contacted first
     * @param onderbouwing duties and reasons
     */
    record MoetMelden(Vormkeuze vorm, List<PerKind> kinderen, Optional<Rol> eerstContact, Onderbouwing onderbouwing)
            implements Meldadvies {}

    /**
     * Reporting is open now, and a choice (norm F.5).
     *
     * @param vorm in which form
     * @param kinderen which report each child needs
     * @param eerstContact who is contacted first
     * @param onderbouwing duties and reasons
     */
    record MagMelden(Vormkeuze vorm, List<PerKind> kinderen, Optional<Rol> eerstContact, Onderbouwing onderbouwing)
            implements Meldadvies {}

    /**
     * Something must come before a report.
     *
     * @param vorm in which form it could be later
     * @param kinderen which report each child needs
     * @param eerstContact who is contacted first
     * @param onderbouwing what must come first, and why
     */
    record NogNietMelden(Vormkeuze vorm, List<PerKind> kinderen, Optional<Rol> eerstContact, Onderbouwing onderbouwing)
            implements Meldadvies {}

    /**
     * No rule decides whether this reporter may report.
     *
     * @param vorm what is said of the form nevertheless
     * @param kinderen which report each child would need
     * @param eerstContact who is contacted first
     * @param onderbouwing what is said nevertheless
     */
    record GeenGrondslag(Vormkeuze vorm, List<PerKind> kinderen, Optional<Rol> eerstContact, Onderbouwing onderbouwing)
            implements Meldadvies {}

    /**
     * Open or closed (ruling D-1). A part is empty where no rule decides it.
     *
     * @param open whether an open report is allowed
     * @param gesloten whether a closed report is allowed
     * @param advies what the reporter is advised to do
     * @param contraIndicatieOpen whether danger speaks against an open report
     */
    record Vormkeuze(
            Optional<Vormoordeel> open,
            Optional<Vormoordeel> gesloten,
            Optional<Vormadvies> advies,
            boolean contraIndicatieOpen) {}

    /**
     * Which report one child needs.
     *
     * @param kind the pseudonym of the child
     * @param zorgmelding which report
     */
    record PerKind(String kind, Kindmelding zorgmelding) {}
}
