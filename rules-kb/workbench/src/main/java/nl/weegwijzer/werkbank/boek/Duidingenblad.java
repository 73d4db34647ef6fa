package nl.weegwijzer.werkbank.boek;

import java.util.List;

/**
 * The rulings, laid out for the template {@code boek/duidingen}.
 *
 * @param kaarten the rulings, in order
 */
public record Duidingenblad(List<Kaart> kaarten) {
    /** One ruling. */
    public record Kaart(
            String id,
            String titel,
            List<Stukje> tekst,
            List<Regelregel> regels,
            List<Stukje> tabellen,
            String plaats) {}

    static Duidingenblad van(Boek boek) {
        return new Duidingenblad(boek.kennis().naslag().duidingen().stream()
                .map(d -> new Kaart(
                        d.id(),
                        d.titel(),
                        boek.tekst(d.tekst(), ""),
                        boek.regels(boek.verband().regelsBij(d.id()), ""),
                        boek.data(d.id(), ""),
                        d.plaats().toString()))
                .toList());
    }
}
