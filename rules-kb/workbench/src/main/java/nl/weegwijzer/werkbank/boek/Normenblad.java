package nl.weegwijzer.werkbank.boek;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Norm;
import nl.weegwijzer.internal.model.Regel;

/**
 * The norms, laid out for the template {@code boek/normen}.
 *
 * @param delen the norms by their place in the agreements, in order
 */
public record Normenblad(List<Deel> delen) {
    /** The norms of one place in the agreements. */
    public record Deel(String anker, String bron, List<Kaart> kaarten) {
        /** What they are called. */
        public String ids() {
            String eerste = kaarten.get(0).id();
            String laatste = kaarten.get(kaarten.size() - 1).id();
            return eerste.equals(laatste) ? eerste : eerste + " t/m " + laatste;
        }
    }

    /** One norm. */
    public record Kaart(
            String id,
            String bron,
            String soorten,
            List<Stukje> tekst,
            List<Stukje> reden,
            List<Regelregel> regels,
            List<Stukje> tabellen,
            List<Stukje> duidingen,
            List<Stukje> andereScenarios,
            String plaats) {
        /** Whether nothing in the knowledge base is about it. */
        public boolean verlaten() {
            return reden.isEmpty() && regels.isEmpty() && tabellen.isEmpty();
        }
    }

    static Normenblad van(Boek boek) {
        List<Deel> delen = new ArrayList<>();
        List<Kaart> kaarten = new ArrayList<>();
        for (Norm norm : boek.kennis().naslag().normen()) {
            if (!kaarten.isEmpty() && !kaarten.get(0).bron().equals(norm.bron())) {
                delen.add(deel(delen.size(), kaarten));
                kaarten = new ArrayList<>();
            }
            kaarten.add(kaart(norm, boek));
        }
        if (!kaarten.isEmpty()) {
            delen.add(deel(delen.size(), kaarten));
        }
        return new Normenblad(delen);
    }

    private static Deel deel(int eerder, List<Kaart> kaarten) {
        return new Deel("_deel-" + (eerder + 1), kaarten.get(0).bron(), kaarten);
    }

    private static Kaart kaart(Norm norm, Boek boek) {
        List<Regel> regels = boek.verband().regelsBij(norm.id());
        return new Kaart(
                norm.id(),
                norm.bron(),
                soorten(norm),
                boek.tekst(norm.tekst(), ""),
                norm.reden().map(r -> boek.tekst(r, "")).orElse(List.of()),
                boek.regels(regels, ""),
                boek.data(norm.id(), ""),
                boek.ids(duidingen(norm, boek), ""),
                andereScenarios(norm, boek),
                norm.plaats().toString());
    }

    static String soorten(Norm norm) {
        return norm.soorten().stream()
                .map(s -> s.omschrijving() + " (" + s.name() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The rulings with which it is read: those of its rules and rows. */
    private static List<String> duidingen(Norm norm, Boek boek) {
        Stream<String> vanRegels = boek.verband().regelsBij(norm.id()).stream().flatMap(r -> r.duidingen().stream());
        Stream<String> vanRijen = boek.verband().tabellenBij(norm.id()).stream()
                .flatMap(t -> t.rijen().stream()
                        .filter(r -> t.normen(r).contains(norm.id()))
                        .flatMap(r -> t.duidingen(r).stream()));
        List<String> volgorde =
                boek.kennis().naslag().duidingen().stream().map(d -> d.id()).toList();
        List<String> genoemd = Stream.concat(vanRegels, vanRijen).toList();
        return volgorde.stream().filter(genoemd::contains).toList();
    }

    /** The scenarios that a heading ties to the norm, where no rule of it stands there. */
    private static List<Stukje> andereScenarios(Norm norm, Boek boek) {
        return boek.verband().bestanden().stream()
                .flatMap(b -> {
                    List<Verhaal> hier = boek.verband().verhalen().stream()
                            .filter(v -> v.bestand().equals(b.bestand())
                                    && v.kopwoorden().contains(norm.id()))
                            .toList();
                    return hier.isEmpty()
                            ? Stream.<Stukje>empty()
                            : Stream.of(new Stukje(
                                    Boek.scenarios(hier.size()) + " in " + b.bestand(),
                                    boek.adressen().verhaal(hier.get(0))));
                })
                .toList();
    }
}
