package nl.weegwijzer.scenario.mutatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Einde;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Wanneer;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Geldend;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.taal.Herlezing.Paar;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.scenario.zoek.Volzaak;
import nl.weegwijzer.scenario.zoek.Voorstel;
import nl.weegwijzer.scenario.zoek.Zoeker;
import nl.weegwijzer.zaak.OngeldigeZaakException;

/**
 * Finds for a change that no scenario notices a scenario that would, or the proof that it alters nothing. Not
 * thread-safe.
 */
final class Nabeschouwing {
    private static final String NIET_GEVONDEN =
            "geen scenario merkt het, en er is geen geval gevonden waarin het verschil maakt en geen bewijs dat het er"
                    + " niet is";

    private final Kennis kennis;
    private final Motor motor;
    private final List<Feiten> zaden;
    private final Zoeker zoeker;
    private final Zichtbaar zichtbaar = new Zichtbaar();
    private final Voorstel voorstel = new Voorstel();

    Nabeschouwing(Kennis kennis, Motor motor, List<Feiten> zaden) {
        this.kennis = kennis;
        this.motor = motor;
        this.zaden = zaden;
        this.zoeker = new Zoeker(kennis, zaden);
    }

    Lot beschouw(Mutant mutant) {
        return mutant.thema().isPresent() ? regels(mutant) : gegevens(mutant);
    }

    private Lot regels(Mutant mutant) {
        Motor veranderd = Motor.rekenend(mutant.kennis(), motor);
        String thema = mutant.thema().orElseThrow().naam();
        boolean bewezen = true;
        for (Paar paar : mutant.regels()) {
            Wanneer was = wanneer(paar.was());
            Optional<Wanneer> wordt = paar.wordt().map(Nabeschouwing::wanneer);
            boolean zelfdeWerking = paar.wordt().isPresent()
                    && Werking.gelijk(paar.was(), paar.wordt().get());
            List<Zoeker.Vondst> vondsten = new ArrayList<>();
            if (!wordt.equals(Optional.of(was))) {
                vondsten.add(zoeker.zoek(thema, Optional.of(was), wordt, f -> verschil(veranderd, f)));
            }
            if (!zelfdeWerking && paar.wordt().isPresent()) {
                vondsten.add(zoeker.zoek(thema, wordt, Optional.empty(), f -> verschil(veranderd, f)));
            }
            for (Zoeker.Vondst vondst : vondsten) {
                if (vondst.feiten().isPresent()) {
                    return overleeft(mutant, paar, veranderd, vondst.feiten().get());
                }
                bewezen &= vondst.einde() == Einde.BEWEZEN_GEEN;
            }
        }
        return bewezen
                ? Lot.gelijkwaardig("bewezen: in geen enkel geval dat er kan zijn, doet de regel iets anders")
                : new Lot(Afloop.OVERLEEFT, NIET_GEVONDEN, Optional.empty());
    }

    private static Wanneer wanneer(Regel regel) {
        return new Wanneer(regel.voorwaarden(), regel.eerdereRijen());
    }

    private boolean verschil(Motor veranderd, Feiten feiten) {
        List<String> was = zichtbaar.van(Vragen.besluit(motor, feiten.zaak()));
        try {
            return !was.equals(zichtbaar.van(Vragen.besluit(veranderd, feiten.zaak())));
        } catch (OnbruikbareKennisbankException e) {
            return true;
        }
    }

    /** A change in one row can show in another: a later row then applies, or no longer does. */
    private Lot overleeft(Mutant mutant, Paar paar, Motor veranderd, Feiten feiten) {
        Besluit besluit = Vragen.besluit(motor, feiten.zaak());
        Paar merkbaar = Stream.concat(Stream.of(paar), mutant.regels().stream())
                .filter(p -> !waarGeldt(besluit, p.was()).equals(anders(veranderd, p.was(), feiten)))
                .findFirst()
                .orElse(paar);
        Regel regel = merkbaar.was();
        Set<String> nu = waarGeldt(besluit, regel);
        List<String> ook = new ArrayList<>();
        nu.forEach(over -> ook.add(over + "geldt regel " + regel.id() + " op grond van " + gronden(regel)));
        anders(veranderd, regel, feiten).forEach(over -> {
            if (!nu.contains(over)) {
                ook.add(over + "geldt regel " + regel.id() + " niet");
            }
        });
        regel.zinnen().stream()
                .filter(z -> !nu.isEmpty()
                        && !z.equals(Opmerking.Soort.OPMERKING.woord()) // not repeated among the conclusions
                        && merkbaar.wordt().filter(w -> !w.zinnen().contains(z)).isPresent())
                .forEach(z -> ook.add("regel " + regel.id() + " zegt: " + z));
        return overleeft(mutant, feiten, ook);
    }

    /** The parts of a case for which a rule applies, as a line about them begins. */
    private static Set<String> waarGeldt(Besluit besluit, Regel regel) {
        Set<String> delen = new LinkedHashSet<>();
        besluit.onderbouwing().motivering().stream()
                .filter(r -> r.regel().equals(regel.id()))
                .forEach(r -> delen.add(r.betreft().map(b -> "over " + b + ": ").orElse("")));
        return delen;
    }

    private static Set<String> anders(Motor veranderd, Regel regel, Feiten feiten) {
        try {
            return waarGeldt(Vragen.besluit(veranderd, feiten.zaak()), regel);
        } catch (OnbruikbareKennisbankException e) {
            return Set.of();
        }
    }

    private static String gronden(Regel regel) {
        List<String> ids = new ArrayList<>(regel.normen());
        ids.addAll(regel.duidingen());
        return String.join(", ", ids) + (regel.zekerheid() == Zekerheid.KEUZE ? ", als keuze" : "");
    }

    private Lot overleeft(Mutant mutant, Feiten feiten, List<String> ook) {
        return new Lot(
                Afloop.OVERLEEFT,
                "geen scenario merkt het",
                Optional.of(voorstel.tekst(
                        mutant.regelId() + " doet ertoe (" + mutant.soort().omschrijving() + ", " + mutant.bestand()
                                + " regel " + mutant.regelnummer() + ")",
                        feiten,
                        Vragen.besluit(motor, feiten.zaak()),
                        ook)));
    }

    /** A change in a table of data: every case of the suite, on every day on which a row begins or ends. */
    private Lot gegevens(Mutant mutant) {
        Kennis nieuw = mutant.kennis();
        Set<LocalDate> dagen = new LinkedHashSet<>(wisseldagen(nieuw));
        if (!dagen.isEmpty() && alleenGeldigheid(nieuw) && dagen.stream().noneMatch(kennis::geldtOp)) {
            return Lot.gelijkwaardig("bewezen: het verschil zit op "
                    + dagen.iterator().next() + ", een dag waarop deze kennisbank niet geldt");
        }
        if (nulDagen(nieuw)) {
            return Lot.gelijkwaardig("bewezen: niets later is in elke eenheid dezelfde dag");
        }
        Motor veranderd = Motor.rekenend(nieuw, motor);
        Set<LocalDate> begin = new LinkedHashSet<>(dagen);
        zaden.stream().limit(1).forEach(z -> begin.add(z.peildatum()));
        Stream.concat(kennis.gemeenten().stream(), nieuw.gemeenten().stream())
                .filter(g ->
                        !kennis.gemeenten().contains(g) || !nieuw.gemeenten().contains(g))
                .forEach(g -> begin.add(g.tot().orElse(g.vanaf())));
        Stream<Feiten> vol = zaden.stream()
                .map(Feiten::vraag)
                .distinct()
                .flatMap(v -> begin.stream().map(d -> Volzaak.van(v, d)));
        List<Feiten> kandidaten = Stream.of(
                        vol,
                        zaden.stream(),
                        zaden.stream().flatMap(z -> dagen.stream().map(z::op)))
                .flatMap(k -> k)
                .flatMap(z -> Stream.concat(Stream.of(z), plaatsen(z, nieuw)))
                .toList();
        for (Feiten kandidaat : kandidaten) {
            if (kennis.geldtOp(kandidaat.peildatum()) && mogelijkVerschil(veranderd, kandidaat)) {
                return overleeft(mutant, kandidaat, List.of());
            }
        }
        return new Lot(Afloop.OVERLEEFT, NIET_GEVONDEN, Optional.empty());
    }

    private boolean mogelijkVerschil(Motor veranderd, Feiten feiten) {
        try {
            return verschil(veranderd, feiten);
        } catch (OngeldigeZaakException | OnbruikbareKennisbankException e) {
            return false;
        }
    }

    private Stream<Feiten> plaatsen(Feiten feiten, Kennis nieuw) {
        return feiten.vraag().zinnen().stream()
                .filter(z -> z.zin().equals("het gezin woont in"))
                .flatMap(z -> Stream.concat(kennis.gemeenten().stream(), nieuw.gemeenten().stream())
                        .filter(g -> !kennis.gemeenten().contains(g)
                                || !nieuw.gemeenten().contains(g))
                        .map(g -> feiten.met(new Feit(z, "", g.gemeente()))));
    }

    /** The days on which a row holds before a change and not after it, or the other way round, near its limits. */
    private List<LocalDate> wisseldagen(Kennis nieuw) {
        return Stream.of(
                        wisseldagen(kennis.gemeenten(), nieuw.gemeenten()),
                        wisseldagen(kennis.organisaties(), nieuw.organisaties()),
                        wisseldagen(kennis.termijnen(), nieuw.termijnen()))
                .flatMap(d -> d)
                .toList();
    }

    private static Stream<LocalDate> wisseldagen(List<? extends Geldend> oud, List<? extends Geldend> nieuw) {
        return IntStream.range(0, Math.min(oud.size(), nieuw.size())).boxed().flatMap(i -> {
            Geldend was = oud.get(i);
            Geldend wordt = nieuw.get(i);
            return Stream.concat(grenzen(was), grenzen(wordt)).filter(d -> was.geldtOp(d) != wordt.geldtOp(d));
        });
    }

    private static Stream<LocalDate> grenzen(Geldend rij) {
        return Stream.concat(Stream.of(rij.vanaf()), rij.tot().stream())
                .flatMap(d -> Stream.of(d.minusDays(1), d, d.plusDays(1)));
    }

    /** Whether nothing differs but the unit of terms that have no length. */
    private boolean nulDagen(Kennis nieuw) {
        if (!kennis.gemeenten().equals(nieuw.gemeenten())
                || !kennis.organisaties().equals(nieuw.organisaties())
                || kennis.termijnen().size() != nieuw.termijnen().size()) {
            return false;
        }
        for (int i = 0; i < kennis.termijnen().size(); i++) {
            Termijnregel was = kennis.termijnen().get(i);
            Termijnregel wordt = nieuw.termijnen().get(i);
            boolean nul = was.duur().isZero()
                    && wordt.duur().isZero()
                    && was.naam().equals(wordt.naam())
                    && was.anker() == wordt.anker()
                    && was.vanaf().equals(wordt.vanaf())
                    && was.tot().equals(wordt.tot());
            if (!nul && !was.equals(wordt)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but days of validity differs. */
    private boolean alleenGeldigheid(Kennis nieuw) {
        return kennis.gemeenten().stream()
                        .map(g -> g.gemeente() + "|" + g.soortTeam() + "|" + g.opvolger())
                        .toList()
                        .equals(nieuw.gemeenten().stream()
                                .map(g -> g.gemeente() + "|" + g.soortTeam() + "|" + g.opvolger())
                                .toList())
                && kennis.organisaties().stream()
                        .map(o -> o.organisatie() + o.partij() + o.telefoon())
                        .toList()
                        .equals(nieuw.organisaties().stream()
                                .map(o -> o.organisatie() + o.partij() + o.telefoon())
                                .toList())
                && kennis.termijnen().stream()
                        .map(t -> t.naam() + t.duur() + t.anker())
                        .toList()
                        .equals(nieuw.termijnen().stream()
                                .map(t -> t.naam() + t.duur() + t.anker())
                                .toList());
    }
}
