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
 * @param dagen the days from which terms run, as far as they are known
 */
record Deel(Optional<String> betreft, Optional<Rol> ontvanger, Map<Anker, LocalDate> dagen) {
    static Deel geheel(Map<Anker, LocalDate> dagen) {
        return new Deel(Optional.empty(), Optional.empty(), dagen);
    }

    static Deel over(String kenmerk, Map<Anker, LocalDate> dagen) {
        return new Deel(Optional.of(kenmerk), Optional.empty(), dagen);
    }

    static Deel van(Rol ontvanger, Map<Anker, LocalDate> dagen) {
        return new Deel(Optional.empty(), Optional.of(ontvanger), dagen);
    }

    /** How a reader tells this part from the others; empty for the whole case. */
    Optional<String> naam() {
        return betreft.or(() -> ontvanger.map(Rol::woord));
    }

    Rol rol(Rol rol) {
        return rol == Rol.ONTVANGER ? ontvanger.orElse(rol) : rol;
    }
}
