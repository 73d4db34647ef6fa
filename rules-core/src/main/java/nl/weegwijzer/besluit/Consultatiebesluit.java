package nl.weegwijzer.besluit;

import java.util.Optional;

/**
 * Whether and how a case can be brought in with Veilig Thuis for advice (norms 9.1.2.a-9.1.2.i and 8.1.e). What is
 * empty is not decided by these agreements for whoever asks, or does not matter in acute danger.
 *
 * <p>Immutable and thread-safe.
 *
 * @param overleg whether Veilig Thuis can be consulted
 * @param opNaam whether the case may be brought in by name
 * @param anoniem whether it may be brought in without names
 * @param vorm how it is best brought in
 * @param onderwerp what the advice is about
 * @param volgendeStap the step to which an advice to report leads back (norm 9.1.2.h)
 * @param onderbouwing duties and reasons
 */
public record Consultatiebesluit(
        Overlegruimte overleg,
        Optional<Vormoordeel> opNaam,
        Optional<Vormoordeel> anoniem,
        Optional<Inbrengadvies> vorm,
        Optional<Adviesonderwerp> onderwerp,
        Optional<Meldcodestap> volgendeStap,
        Onderbouwing onderbouwing)
        implements Besluit {
    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.CONSULTATIE;
    }
}
