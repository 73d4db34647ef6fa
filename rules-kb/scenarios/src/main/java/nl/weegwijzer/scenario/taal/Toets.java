package nl.weegwijzer.scenario.taal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.tekst.Gelijkenis;
import nl.weegwijzer.scenario.taal.Bevinding.Soort;
import nl.weegwijzer.scenario.taal.Verwachting.Geweigerd;
import nl.weegwijzer.scenario.taal.Verwachting.Regelgeldt;
import nl.weegwijzer.scenario.taal.Verwachting.Regelzegt;
import nl.weegwijzer.scenario.taal.Verwachting.Vorm;
import nl.weegwijzer.scenario.taal.Verwachting.Zegt;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Zaak;

/** Compares what comes out with what a scenario expects. Immutable and thread-safe. */
public final class Toets {
    private final Besluitlezer lezer;

    /** Compares with decisions as this reader says them. */
    public Toets(Besluitlezer lezer) {
        this.lezer = lezer;
    }

    /**
     * What came of asking.
     *
     * @param besluit the decision; empty where there is none
     * @param bevindingen in what it is not as expected; none means that the scenario passes
     */
    public record Uitkomst(Optional<Besluit> besluit, List<Bevinding> bevindingen) {}

    /** Asks, and compares. */
    public Uitkomst doe(Opdracht opdracht, Function<Zaak, Besluit> beslisser) {
        try {
            return doe(opdracht, opdracht.feiten().zaak(), beslisser);
        } catch (OngeldigeZaakException e) {
            return new Uitkomst(Optional.empty(), geweigerd(opdracht, e, begin(opdracht)));
        }
    }

    /** The same with the case made before, for asking it often. */
    public Uitkomst doe(Opdracht opdracht, Zaak zaak, Function<Zaak, Besluit> beslisser) {
        try {
            Besluit besluit = beslisser.apply(zaak);
            return new Uitkomst(Optional.of(besluit), vergelijk(opdracht, besluit));
        } catch (OngeldigeZaakException e) {
            return new Uitkomst(Optional.empty(), geweigerd(opdracht, e, begin(opdracht)));
        } catch (OnbruikbareKennisbankException e) {
            return new Uitkomst(
                    Optional.empty(),
                    e.diagnosen().stream()
                            .map(d -> onbruikbaar(d, begin(opdracht)))
                            .toList());
        }
    }

    private static int begin(Opdracht opdracht) {
        return opdracht.verwachtingen().get(0).bron().regel();
    }

    private static Bevinding onbruikbaar(Diagnose diagnose, int regel) {
        return new Bevinding(
                Soort.ONBRUIKBAAR,
                regel,
                "een besluit",
                diagnose.code() + " " + diagnose.boodschap(),
                List.of(diagnose.hulp()));
    }

    private static List<Bevinding> geweigerd(Opdracht opdracht, OngeldigeZaakException fout, int regel) {
        List<String> bezwaren =
                fout.bezwaren().stream().map(b -> b.veld() + " " + b.tekst()).toList();
        String gekregen = "de zaak wordt geweigerd: " + String.join("; ", bezwaren);
        if (!opdracht.moetGeweigerd()) {
            return List.of(new Bevinding(
                    Soort.GEWEIGERD,
                    regel,
                    "een besluit",
                    gekregen,
                    fout.bezwaren().stream().anyMatch(b -> b.veld().equals("peildatum"))
                            ? List.of()
                            : List.of("deze feiten kunnen niet samen waar zijn")));
        }
        return opdracht.verwachtingen().stream()
                .filter(Geweigerd.class::isInstance)
                .map(Geweigerd.class::cast)
                .filter(g -> bezwaren.stream().noneMatch(b -> b.contains(g.reden())))
                .map(g -> new Bevinding(
                        Soort.GEWEIGERD, g.bron().regel(), "een weigering om: " + g.reden(), gekregen, List.of()))
                .toList();
    }

    private List<Bevinding> vergelijk(Opdracht opdracht, Besluit besluit) {
        List<Bevinding> bevindingen = new ArrayList<>();
        Set<Uitspraak> gezegd = new LinkedHashSet<>(lezer.lees(besluit));
        Set<Uitspraak> genoemd = new LinkedHashSet<>();
        for (Verwachting verwachting : opdracht.verwachtingen()) {
            if (verwachting instanceof Geweigerd geweigerd) {
                bevindingen.add(new Bevinding(
                        Soort.GEWEIGERD,
                        geweigerd.bron().regel(),
                        "de zaak wordt geweigerd",
                        "er is een besluit",
                        List.of()));
            } else if (verwachting instanceof Regelgeldt regelgeldt) {
                regelgeldt(regelgeldt, besluit).ifPresent(bevindingen::add);
            } else if (verwachting instanceof Regelzegt regelzegt) {
                regelzegt(regelzegt, besluit).ifPresent(bevindingen::add);
            } else if (verwachting instanceof Zegt zegt) {
                genoemd.add(zegt.uitspraak());
                zegt(zegt, besluit, gezegd).ifPresent(bevindingen::add);
            }
        }
        if (!opdracht.alleenEenDeel()) {
            int regel = opdracht.verwachtingen().get(0).bron().regel();
            gezegd.stream()
                    .filter(u -> !genoemd.contains(u))
                    .forEach(u ->
                            bevindingen.add(new Bevinding(Soort.ONVERWACHT, regel, "", u.regel(), waarom(u, besluit))));
        }
        return bevindingen.stream()
                .sorted(Comparator.comparing(Bevinding::soort).thenComparing(Bevinding::regel))
                .toList();
    }

    private Optional<Bevinding> zegt(Zegt zegt, Besluit besluit, Set<Uitspraak> gezegd) {
        Uitspraak verwacht = zegt.uitspraak();
        if (zegt.vorm() == Vorm.NIET) {
            return hoortNiet(zegt, gezegd, besluit);
        }
        if (gezegd.contains(verwacht) || tussenstap(verwacht, besluit)) {
            return Optional.empty();
        }
        return Optional.of(ontbreekt(zegt, gezegd, besluit));
    }

    /** Something that must not be said; a duty without how or when must not be said in any form. */
    private static Optional<Bevinding> hoortNiet(Zegt zegt, Set<Uitspraak> gezegd, Besluit besluit) {
        Uitspraak verboden = zegt.uitspraak();
        boolean zonderDetails = !verboden.tekst().contains(", ");
        return gezegd.stream()
                .filter(u -> u.equals(verboden)
                        || (zonderDetails
                                && u.soort() == verboden.soort()
                                && u.over().equals(verboden.over())
                                && u.tekst().startsWith(verboden.tekst() + ", ")))
                .findFirst()
                .or(() -> Optional.of(verboden).filter(v -> tussenstap(v, besluit)))
                .map(u -> new Bevinding(Soort.HOORT_NIET, zegt.bron().regel(), "", u.regel(), waarom(u, besluit)));
    }

    /** What is said in its place: of the same thing, or what comes nearest. */
    private Bevinding ontbreekt(Zegt zegt, Set<Uitspraak> gezegd, Besluit besluit) {
        Uitspraak verwacht = zegt.uitspraak();
        int regel = zegt.bron().regel();
        List<Uitspraak> andere =
                gezegd.stream().filter(u -> zelfdeOnderwerp(u, verwacht)).toList();
        if (andere.size() == 1) {
            Uitspraak ander = andere.get(0);
            return new Bevinding(Soort.ONTBREEKT, regel, verwacht.regel(), ander.regel(), waarom(ander, besluit));
        }
        Optional<String> naaste = Gelijkenis.naaste(
                verwacht.regel(), gezegd.stream().map(Uitspraak::regel).toList());
        return new Bevinding(
                Soort.ONTBREEKT,
                regel,
                verwacht.regel(),
                "",
                naaste.map(n -> List.of("er staat wel: " + n)).orElse(List.of()));
    }

    private boolean zelfdeOnderwerp(Uitspraak een, Uitspraak ander) {
        return een.soort() == ander.soort()
                && een.over().equals(ander.over())
                && begin(een).equals(begin(ander));
    }

    /** An outcome without its value, a duty without how and when. */
    private String begin(Uitspraak uitspraak) {
        String tekst = uitspraak.tekst();
        return switch (uitspraak.soort()) {
            case UITKOMST -> lezer.zonderWaarde(tekst);
            case PLICHT, MOGELIJKHEID -> tekst.split(", ", 2)[0];
            case VRAAG, OPMERKING -> tekst;
        };
    }

    /** Whether a rule concluded this on the way; it need not be named, and may be. */
    private static boolean tussenstap(Uitspraak uitspraak, Besluit besluit) {
        return uitspraak.soort() == Uitspraak.Soort.UITKOMST
                && redenen(besluit, uitspraak.over())
                        .anyMatch(r -> r.conclusies().contains(uitspraak.tekst()));
    }

    private static Stream<Reden> redenen(Besluit besluit, String over) {
        return besluit.onderbouwing().motivering().stream()
                .filter(r -> r.betreft().orElse("").equals(over));
    }

    private static Optional<Bevinding> regelzegt(Regelzegt verwacht, Besluit besluit) {
        List<Reden> gold = gold(verwacht.regel(), verwacht.over(), besluit);
        if (gold.stream().anyMatch(r -> r.conclusies().contains(verwacht.zin()))) {
            return Optional.empty();
        }
        String zegt =
                gold.stream().flatMap(r -> r.conclusies().stream()).distinct().collect(Collectors.joining("; "));
        return Optional.of(new Bevinding(
                Soort.REGEL,
                verwacht.bron().regel(),
                "regel " + verwacht.regel() + " zegt: " + verwacht.zin(),
                gold.isEmpty()
                        ? "regel " + verwacht.regel() + " geldt niet"
                        : "regel " + verwacht.regel() + " zegt: " + zegt,
                gold.stream().map(Toets::reden).toList()));
    }

    private static List<Reden> gold(String regel, String over, Besluit besluit) {
        return besluit.onderbouwing().motivering().stream()
                .filter(r -> r.regel().equals(regel))
                .filter(r -> over.isEmpty() || r.betreft().orElse("").equals(over))
                .toList();
    }

    private static Optional<Bevinding> regelgeldt(Regelgeldt verwacht, Besluit besluit) {
        List<Reden> gold = gold(verwacht.regel(), verwacht.over(), besluit);
        String zin = (verwacht.over().isEmpty() ? "" : "over " + verwacht.over() + ": ") + "regel " + verwacht.regel();
        if (gold.isEmpty() == verwacht.geldt()) {
            return Optional.of(new Bevinding(
                    Soort.REGEL,
                    verwacht.bron().regel(),
                    zin + (verwacht.geldt() ? " geldt" : " geldt niet"),
                    zin + (verwacht.geldt() ? " geldt niet" : " geldt"),
                    gold.stream().map(Toets::reden).toList()));
        }
        if (gold.isEmpty() || verwacht.gronden().isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = verwacht.gronden().get();
        return gold.stream()
                .filter(r -> !gronden(r).equals(ids) || (r.zekerheid() == Zekerheid.KEUZE) != verwacht.keuze())
                .findFirst()
                .map(r -> new Bevinding(
                        Soort.GROND,
                        verwacht.bron().regel(),
                        grond(zin, ids, verwacht.keuze()),
                        grond(zin, gronden(r), r.zekerheid() == Zekerheid.KEUZE),
                        List.of(reden(r))));
    }

    private static Set<String> gronden(Reden reden) {
        return Stream.concat(reden.normen().stream(), reden.duidingen().stream())
                .map(Grond::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String grond(String zin, Set<String> gronden, boolean keuze) {
        return zin + " geldt op grond van " + String.join(", ", gronden) + (keuze ? ", als keuze" : "");
    }

    /** The rules that made a decision say this. */
    private static List<String> waarom(Uitspraak uitspraak, Besluit besluit) {
        Set<String> regels = Stream.of(
                        Stream.concat(
                                        besluit.onderbouwing().plichten().stream(),
                                        besluit.onderbouwing().mogelijkheden().stream())
                                .filter(p -> Plichttekst.van(p).equals(uitspraak.tekst())
                                        && p.betreft().orElse("").equals(uitspraak.over()))
                                .flatMap(p -> p.regels().stream()),
                        besluit.onderbouwing().vragen().stream()
                                .filter(v -> uitspraak.soort() == Uitspraak.Soort.VRAAG
                                        && uitspraak.tekst().endsWith(": " + v.feit()))
                                .map(v -> v.regel()),
                        besluit.onderbouwing().opmerkingen().stream()
                                .filter(o -> uitspraak.soort() == Uitspraak.Soort.OPMERKING
                                        && uitspraak.tekst().endsWith(": " + o.regel()))
                                .map(o -> o.regel()),
                        redenen(besluit, uitspraak.over())
                                .filter(r -> r.conclusies().contains(uitspraak.tekst()))
                                .map(Reden::regel))
                .flatMap(s -> s)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return besluit.onderbouwing().motivering().stream()
                .filter(r -> regels.contains(r.regel()))
                .filter(r ->
                        uitspraak.over().isEmpty() || r.betreft().orElse("").equals(uitspraak.over()))
                .map(Toets::reden)
                .distinct()
                .toList();
    }

    private static String reden(Reden reden) {
        return reden.regel() + " " + reden.titel()
                + " (" + String.join(", ", gronden(reden)) + ")"
                + reden.betreft().map(b -> " voor " + b).orElse("")
                + (reden.feiten().isEmpty() ? "" : ", want ")
                + reden.feiten().stream().map(f -> f.naam() + ": " + f.waarde()).collect(Collectors.joining("; "));
    }
}
