package nl.weegwijzer.werkbank.boek;

import java.util.List;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.internal.taal.Woordenlijst.Plichten;

/**
 * What duties are made of, laid out for the template {@code boek/plichten}.
 *
 * @param delen the lists
 */
public record Plichtenblad(List<Deel> delen) {
    /** One list. */
    public record Deel(String titel, List<String> woorden) {}

    static Plichtenblad van(Woordenlijst lijst) {
        Plichten plichten = lijst.plichten();
        return new Plichtenblad(List.of(
                new Deel("Wie, en jegens wie", plichten.rollen()),
                new Deel("Hoe sterk", plichten.krachten()),
                new Deel(
                        "Wat",
                        plichten.handelingen().stream()
                                .map(h -> h.replace(Woordenlijst.WEDERPARTIJ, "«wie»"))
                                .toList()),
                new Deel("In welke vorm", plichten.vormen()),
                new Deel("Wanneer", plichten.tijdstippen()),
                new Deel(
                        "Wanneer, met een termijn uit een tabel",
                        plichten.termijnwoorden().stream()
                                .map(w -> w + " «naam»")
                                .toList()),
                new Deel("Wat er meegaat", plichten.bijlagen()),
                new Deel("En verder", plichten.toevoegingen()),
                new Deel("Opmerkingen", lijst.opmerkingen())));
    }
}
