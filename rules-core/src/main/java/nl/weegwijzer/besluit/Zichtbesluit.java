package nl.weegwijzer.besluit;

import java.util.List;
import nl.weegwijzer.zaak.Antwoord;

/**
 * Whether Veilig Thuis has the view on safety, and with whom it lies (norms 8.1.a-c, F.1 and F.2). Immutable and
 * thread-safe.
 *
 * @param zicht whether Veilig Thuis meets the three requirements
 * @param houder with whom it lies for the family; never nobody
 * @param vast whether that is settled; {@code NEE} where it hangs on a fact that is not known
 * @param leden whether there is a current picture of each member, in the order of the case
 * @param kinderen with whom it lies for each child, in the order of the case
 * @param onderbouwing duties, questions and reasons
 */
public record Zichtbesluit(
        Vervulling zicht,
        Houder houder,
        Antwoord vast,
        List<PerLid> leden,
        List<PerKind> kinderen,
        Onderbouwing onderbouwing)
        implements Besluit {
    /** Copies the lists. */
    public Zichtbesluit {
        leden = List.copyOf(leden);
        kinderen = List.copyOf(kinderen);
    }

    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.ZICHT;
    }

    /**
     * What is known of one member of family or household.
     *
     * @param kenmerk the pseudonym
     * @param beeld whether there is a current picture
     */
    public record PerLid(String kenmerk, Beeldstand beeld) {}

    /**
     * With whom the view on safety of one child lies.
     *
     * @param kenmerk the pseudonym of the child
     * @param kindhouder with whom it lies; never nobody
     */
    public record PerKind(String kenmerk, Kindhouder kindhouder) {}
}
