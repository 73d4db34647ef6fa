package nl.weegwijzer.internal.taal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.internal.taal.Plichtzin.Onderdeel;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Gelijkenis;
import nl.weegwijzer.internal.tekst.Stuk;

/** Says which part of a duty is not understood: who, what, towards whom, the form, the term. */
final class Plichtfout {
    private final Bevindingen bevindingen;
    private final String voor;

    /** Says it in these findings, with this text before each message. */
    Plichtfout(Bevindingen bevindingen, String voor) {
        this.bevindingen = bevindingen;
        this.voor = voor;
    }

    /** Whether a sentence looks like a duty. */
    static boolean lijkt(String zin) {
        return kracht(zin.split(", ", 2)[0]).isPresent();
    }

    private static Optional<String> kracht(String zin) {
        return Stream.of(Kracht.values())
                .map(k -> " " + k.woord() + " ")
                .filter(zin::contains)
                .findFirst();
    }

    /** Says what is wrong with a duty. */
    void meld(Stuk zin) {
        List<Stuk> delen = zin.delen(", ");
        wie(delen.get(0));
        Set<Onderdeel> gezien = EnumSet.noneOf(Onderdeel.class);
        for (Stuk deel : delen.subList(1, delen.size())) {
            Optional<Onderdeel> onderdeel = Plichtzin.onderdeel(deel.tekst());
            if (onderdeel.isEmpty()) {
                onbekendDeel(deel);
            } else if (!gezien.add(onderdeel.get())) {
                bevindingen.meld(
                        Code.TAAL_16,
                        deel,
                        voor + "deze plicht heeft al " + onderdeel.get().naam(),
                        "laat er één staan");
            }
        }
    }

    private void wie(Stuk kop) {
        String midden = kracht(kop.tekst()).orElseThrow();
        int plek = kop.tekst().indexOf(midden);
        Stuk wie = kop.deel(0, plek);
        if (Plichtzin.rol(wie.tekst()).isEmpty()) {
            onbekendeRol(wie);
        }
        wat(kop.vanaf(plek + midden.length()));
    }

    private void onbekendeRol(Stuk rol) {
        List<String> rollen = Stream.of(Rol.values()).map(Rol::woord).toList();
        Optional<String> naaste = Gelijkenis.naaste(rol.tekst(), rollen);
        bevindingen.meld(
                Code.TAAL_15,
                naaste.map(rol::verschil).orElse(rol),
                voor + "deze partij staat niet in de woordenlijst",
                naaste.map(n -> "bedoelt u `" + n + "`?")
                        .orElse("kies een partij zoals " + Bevindingen.en(rollen.subList(0, 4), "of")));
    }

    private void wat(Stuk tekst) {
        Optional<Stuk> wederpartij = Optional.empty();
        for (Handeling handeling : Handeling.values()) {
            if (!handeling.heeftWederpartij() && handeling.woord().equals(tekst.tekst())) {
                return;
            }
            Optional<String> genoemd = handeling.wederpartij(tekst.tekst());
            if (genoemd.flatMap(Plichtzin::rol).isPresent()) {
                return;
            }
            if (genoemd.isPresent()
                    && wederpartij
                            .map(w -> w.tekst().length() > genoemd.get().length())
                            .orElse(true)) {
                int plek =
                        tekst.tekst().indexOf(genoemd.get(), handeling.woord().indexOf("{}"));
                wederpartij = Optional.of(tekst.deel(plek, plek + genoemd.get().length()));
            }
        }
        wederpartij.ifPresentOrElse(this::onbekendeRol, () -> onbekendeHandeling(tekst));
    }

    private void onbekendeHandeling(Stuk tekst) {
        List<String> bekend = bevindingen.vol()
                ? List.of()
                : Stream.of(Handeling.values())
                        .flatMap(h -> h.heeftWederpartij()
                                ? Stream.of(Rol.values()).map(r -> h.met(r.woord()))
                                : Stream.of(h.woord()))
                        .toList();
        Optional<String> naaste = Gelijkenis.naaste(tekst.tekst(), bekend);
        bevindingen.meld(
                Code.TAAL_15,
                naaste.map(tekst::verschil).orElse(tekst),
                voor + "deze handeling staat niet in de woordenlijst",
                naaste.map(n -> "bedoelt u `" + n + "`?").orElse("kies een handeling uit de woordenlijst"));
    }

    private void onbekendDeel(Stuk deel) {
        for (String begin : List.of(Plichtzin.BINNEN, Plichtzin.AAN_HET_EIND)) {
            if (deel.tekst().startsWith(begin.strip())) {
                bevindingen.meld(
                        Code.TAAL_15,
                        deel,
                        voor + "hier ontbreekt de naam van een termijn, of er staat een teken dat daar niet kan",
                        "schrijf `" + begin.strip() + "` en daarachter een naam uit de tabel termijnen");
                return;
            }
        }
        Optional<String> naaste = Gelijkenis.naaste(deel.tekst(), Plichtzin.bekendeDelen());
        String hulp = deel.tekst().startsWith("binnen")
                ? "schrijf `" + Plichtzin.BINNEN.strip() + "` en daarachter een naam uit de tabel termijnen"
                : naaste.map(n -> "bedoelt u `" + n + "`?")
                        .orElse("na een komma komt een vorm, een termijn, een bijlage of `zo mogelijk`");
        bevindingen.meld(
                Code.TAAL_15,
                naaste.filter(n -> !deel.tekst().isEmpty()).map(deel::verschil).orElse(deel),
                voor + "dit deel van de plicht staat niet in de woordenlijst",
                hulp);
    }
}
