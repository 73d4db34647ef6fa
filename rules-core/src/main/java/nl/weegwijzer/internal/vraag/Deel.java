package nl.weegwijzer.internal.vraag;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Rol;

/**
 * The part of a case that conclusions are about.
 *
 * @param betreft the pseudonym of that part; empty for the whole case
 * @param ontvanger the party that {@link Rol#ONTVANGER} stands for
 * @param partij the party that {@link Rol#PARTIJ} stands for
 * @param dagen the days from which terms run, as far as they are known
 */
record Deel(Optional<String> betreft, Optional<Rol> ontvanger, Optional<Rol> partij, Map<Anker, LocalDate> dagen) {
    static Deel geheel(Map<Anker, LocalDate> dagen) {
        return new Deel(Optional.empty(), Optional.empty(), Optional.empty(), dagen);
    }

    static Deel over(String kenmerk, Map<Anker, LocalDate> dagen) {
        return new Deel(Optional.of(kenmerk), Optional.empty(), Optional.empty(), dagen);
    }

    static Deel van(Rol ontvanger, Map<Anker, LocalDate> dagen) {
        return new Deel(Optional.empty(), Optional.of(ontvanger), Optional.empty(), dagen);
    }

    /** The same, held by a party. */
    Deel van(Optional<Rol> partij) {
        return new Deel(betreft, ontvanger, partij, dagen);
    }

    /** How a reader tells this part from the others; empty for the whole case. */
    Optional<String> naam() {
        return betreft.or(() -> ontvanger.map(Rol::woord));
    }

    Rol rol(Rol rol) {
        if (rol == Rol.ONTVANGER) {
            return ontvanger.orElse(rol);
        }
        return rol == Rol.PARTIJ ? partij.orElse(rol) : rol;
    }
}
