package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.internal.vraag.Logica.antwoord;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Nakoming;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vervolg;
import nl.weegwijzer.besluit.Voortgangsoordeel;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Afspraakbeeld;
import nl.weegwijzer.internal.beeld.Dagstand;
import nl.weegwijzer.internal.beeld.Gespreksdag;
import nl.weegwijzer.internal.beeld.Plichtbeeld;
import nl.weegwijzer.internal.beeld.Uitvoerdag;
import nl.weegwijzer.internal.beeld.Voortgangbeeld;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.vraag.Gang.Onderdeel;
import nl.weegwijzer.zaak.Afspraak;
import nl.weegwijzer.zaak.Afspraakhouder;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Overleg;
import nl.weegwijzer.zaak.Voortgangzaak;
import org.jspecify.annotations.Nullable;

/**
 * The progress: of each agreement first which duty it is and by when, then, comparing days with that, whether it is
 * kept; and last all of them together.
 */
public final class Voortgangvraag {
    /** The question. */
    public static final Vraag<Voortgangzaak, Voortgangsoordeel> VRAAG = maak();

    private Voortgangvraag() {}

    private static Vraag<Voortgangzaak, Voortgangsoordeel> maak() {
        Vraagbouw<Voortgangzaak, Voortgangsoordeel> bouw =
                Vraagbouw.van(Vraagsoort.VOORTGANG, Voortgangzaak.class, Voortgangzaak::op, Voortgangsoordeel.class);
        plichten(bouw);
        afspraken(bouw);
        return bouw.geheel(Voortgangbeeld.class, geheel());
    }

    /** Which duty each agreement is, and by when. */
    private static void plichten(Vraagbouw<Voortgangzaak, Voortgangsoordeel> bouw) {
        bouw.deel(Afspraak.class, Plichtbeeld.class)
                .dag(Anker.ONTVANGST, Afspraak::vanaf)
                .dag(Anker.OUDERBRIEF, Afspraak::vanaf)
                .dag(Anker.AFSLUITING, Afspraak::vanaf)
                .dag(Anker.WIJZIGING, Afspraak::vanaf)
                .dag(Anker.AFSPRAAK, Afspraak::eigenDag)
                .partij(a -> rol(a.houder()))
                .plichtenLater();
    }

    /** Whether each agreement is kept. */
    private static void afspraken(Vraagbouw<Voortgangzaak, Voortgangsoordeel> bouw) {
        bouw.deel(Afspraak.class, Afspraakbeeld.class)
                .afgeleid(
                        "uitvoerbaar",
                        d -> d.eerder(Plichtbeeld.class)
                                .map(e -> e.afleiding().beeld().uitvoerbaar())
                                .orElse(Antwoord.ONBEKEND))
                .afgeleid("laatsteDag", d -> stand(d, laatsteDag(d)))
                .afgeleid(
                        "opDieDag",
                        d -> antwoord(termijn(d).filter(Voortgangvraag::precies).isPresent()))
                .afgeleid(
                        "gedaan",
                        d -> d.feiten().gedaanOp().isPresent()
                                ? Antwoord.JA
                                : d.feiten().gedaan())
                .afgeleid("gesproken", d -> gesproken(d.feiten().overleg()))
                .afgeleid("uitvoerdag", Voortgangvraag::uitvoerdag)
                .afgeleid("gespreksdag", Voortgangvraag::gespreksdag)
                .afgeleid("nieuweDag", Voortgangvraag::nieuweDag)
                .afgeleid("nogEenTermijn", Voortgangvraag::nogEenTermijn)
                .partij(a -> rol(a.houder()))
                .plichtenVan(Plichtbeeld.class, b -> b.open() == Antwoord.JA);
    }

    /** All agreements together. */
    private static Opmaak.Bouw<Gang<Voortgangzaak>, Voortgangbeeld> geheel() {
        return Opmaak.<Gang<Voortgangzaak>, Voortgangbeeld>van(Voortgangzaak.class, Voortgangbeeld.class)
                .afgeleid("genoemd", g -> antwoord(!g.zaak().toezeggingen().isEmpty()))
                .afgeleid("opschalen", g -> van(g, b -> b.vervolg() == Vervolg.OPSCHALEN))
                .afgeleid("teLaat", g -> van(g, b -> b.achterstallig() == Antwoord.JA))
                .afgeleid("onzeker", g -> van(g, b -> b.nakoming() == Nakoming.NOG_ONBEKEND))
                .afgeleid("onmogelijk", g -> van(g, b -> b.nakoming() == Nakoming.NIET_MOGELIJK))
                .afgeleid("laterGedaan", g -> van(g, b -> b.nakoming() == Nakoming.TE_LAAT_NAGEKOMEN))
                .afgeleid("open", g -> van(g, b -> b.open() == Antwoord.JA));
    }

    /** Who knows the day of a talk, or what was agreed in it, knows that there was one. */
    private static Antwoord gesproken(Overleg overleg) {
        return overleg.op().isPresent() || overleg.nieuweDag().isPresent() ? Antwoord.JA : overleg.gevoerd();
    }

    private static Antwoord van(Gang<Voortgangzaak> gang, Predicate<Afspraakbeeld> toets) {
        return antwoord(gang.beelden(Afspraakbeeld.class).stream().anyMatch(toets));
    }

    private static Optional<Rol> rol(Afspraakhouder houder) {
        return switch (houder) {
            case VEILIG_THUIS -> Optional.of(Rol.VEILIG_THUIS);
            case JEUGDTEAM -> Optional.of(Rol.JEUGDTEAM);
            case JGZ -> Optional.of(Rol.JGZ);
            case ONBEKEND -> Optional.empty();
        };
    }

    private static Optional<Termijn> termijn(Onderdeel<Voortgangzaak, Afspraak> deel) {
        return deel.eerder(Plichtbeeld.class)
                .flatMap(e -> e.plichten().stream().findFirst())
                .map(p -> p.termijn());
    }

    private static boolean precies(Termijn termijn) {
        return termijn instanceof Termijn.Op || (termijn instanceof Termijn.NogTeBepalen nog && nog.precies());
    }

    private static Optional<LocalDate> laatsteDag(Onderdeel<Voortgangzaak, Afspraak> deel) {
        return termijn(deel).flatMap(Termijn::dag);
    }

    private static Dagstand stand(Onderdeel<Voortgangzaak, Afspraak> deel, Optional<LocalDate> dag) {
        if (dag.isEmpty()) {
            return termijn(deel)
                            .filter(Termijn.ZoSpoedigMogelijk.class::isInstance)
                            .isPresent()
                    ? Dagstand.GEEN
                    : Dagstand.ONBEKEND;
        }
        return stand(dag.get(), deel.gang().zaak().peildatum());
    }

    private static Dagstand stand(LocalDate dag, LocalDate peildatum) {
        if (dag.isBefore(peildatum)) {
            return Dagstand.VOORBIJ;
        }
        return dag.equals(peildatum) ? Dagstand.VANDAAG : Dagstand.LATER;
    }

    private static Uitvoerdag uitvoerdag(Onderdeel<Voortgangzaak, Afspraak> deel) {
        @Nullable LocalDate gedaan = deel.feiten().gedaanOp().orElse(null);
        if (gedaan == null) {
            return uitvoerdagOnbekend(deel);
        }
        if (deel.feiten().vanaf().filter(gedaan::isBefore).isPresent()) {
            return Uitvoerdag.VOOR_BEGIN;
        }
        return laatsteDag(deel)
                .map(laatste -> {
                    if (gedaan.equals(laatste)) {
                        return Uitvoerdag.OP_DE_DAG;
                    }
                    return gedaan.isBefore(laatste) ? Uitvoerdag.EERDER : Uitvoerdag.LATER;
                })
                .orElse(Uitvoerdag.ONBEKEND);
    }

    /** What is said to be done before its term begins was done before that, on whichever day. */
    private static Uitvoerdag uitvoerdagOnbekend(Onderdeel<Voortgangzaak, Afspraak> deel) {
        LocalDate peildatum = deel.gang().zaak().peildatum();
        boolean begintLater = deel.feiten().vanaf().filter(peildatum::isBefore).isPresent();
        return deel.feiten().gedaan() == Antwoord.JA && begintLater ? Uitvoerdag.VOOR_BEGIN : Uitvoerdag.ONBEKEND;
    }

    /** On which side of the last day the talk was; a new day that is not after it comes from a talk before it. */
    private static Gespreksdag gespreksdag(Onderdeel<Voortgangzaak, Afspraak> deel) {
        Overleg overleg = deel.feiten().overleg();
        Optional<LocalDate> laatste = laatsteDag(deel);
        boolean vroegAfgesproken = overleg.nieuweDag()
                .flatMap(n -> laatste.filter(l -> !n.isAfter(l)))
                .isPresent();
        return overleg.op()
                .flatMap(op -> laatste.map(l -> op.isAfter(l) ? Gespreksdag.DAARNA : Gespreksdag.TE_VROEG))
                .orElse(vroegAfgesproken ? Gespreksdag.TE_VROEG : Gespreksdag.ONBEKEND);
    }

    private static Dagstand nieuweDag(Onderdeel<Voortgangzaak, Afspraak> deel) {
        return deel.feiten()
                .overleg()
                .nieuweDag()
                .map(dag -> stand(dag, deel.gang().zaak().peildatum()))
                .orElse(Dagstand.GEEN);
    }

    /** One more term of the same length after the talk; nowhere where the term is a day that the parties chose. */
    private static Dagstand nogEenTermijn(Onderdeel<Voortgangzaak, Afspraak> deel) {
        LocalDate peildatum = deel.gang().zaak().peildatum();
        Optional<Termijnregel> regel = termijn(deel)
                .flatMap(Voortgangvraag::naam)
                .flatMap(naam -> deel.gang().kennis().termijnen().stream()
                        .filter(t -> t.naam().equals(naam) && t.geldtOp(peildatum))
                        .findFirst());
        if (regel.isEmpty() || regel.get().anker() == Anker.AFSPRAAK) {
            return Dagstand.GEEN;
        }
        return deel.feiten()
                .overleg()
                .op()
                .map(op -> stand(op.plus(regel.get().duur()), peildatum))
                .orElse(Dagstand.ONBEKEND);
    }

    private static Optional<String> naam(Termijn termijn) {
        if (termijn instanceof Termijn.Op op) {
            return Optional.of(op.naam());
        }
        if (termijn instanceof Termijn.Uiterlijk uiterlijk) {
            return Optional.of(uiterlijk.naam());
        }
        return termijn instanceof Termijn.NogTeBepalen nog ? Optional.of(nog.naam()) : Optional.empty();
    }
}
