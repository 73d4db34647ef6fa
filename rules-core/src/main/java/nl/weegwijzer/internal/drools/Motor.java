package nl.weegwijzer.internal.drools;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Runs the rules of a knowledge base on flat records. A record meets only the rules of its own subject, round by round;
 * what they conclude in one round is filled in before the next. Immutable but for what it remembers; thread-safe.
 */
public final class Motor {
    private static final int OMVANG_GEHEUGEN = 2048;
    private static final int OMVANG_VERKENNINGEN = 2048;

    /** How long the rules of one subject may take on one record: a thousand times what they ever took, and more. */
    private static final Duration LANGSTE = Duration.ofSeconds(10);

    private final Kennis kennis;
    private final Map<Class<?>, Themamotor> themas = new HashMap<>();
    private final Map<String, Regel> regelPerId = new HashMap<>();
    private final Map<String, Uitspraak> uitspraken = new ConcurrentHashMap<>();
    private final Geheugen<Record, Afleiding<?>> geheugen;
    private final Geheugen<Record, Object> verkenningen;
    private final Duration langste;

    private Motor(Kennis kennis, Function<String, @Nullable Themabasis> bases, int omvangGeheugen, Duration langste) {
        this.kennis = kennis;
        this.langste = langste;
        this.geheugen = new Geheugen<>(omvangGeheugen);
        this.verkenningen = new Geheugen<>(Math.min(omvangGeheugen, OMVANG_VERKENNINGEN));
        for (Themaregels thema : kennis.themas()) {
            if (!thema.ronden().isEmpty()) {
                Themabasis basis = Objects.requireNonNull(
                        bases.apply(thema.thema().naam()), thema.thema().naam());
                themas.put(thema.thema().vorm().type(), new Themamotor(thema, basis));
            }
            thema.regels().forEach(r -> regelPerId.put(r.id(), r));
        }
    }

    /** The rules of one subject with the Drools base that runs them. */
    private record Themamotor(Themaregels regels, Themabasis basis) {}

    /** A motor on rules that were all compiled. */
    public static Motor start(Vertaling vertaling) {
        Map<String, Themabasis> bases = new HashMap<>();
        vertaling.klassen().themas().forEach((naam, klassen) -> bases.put(naam, Themabasis.van(klassen)));
        return new Motor(vertaling.kennis(), bases::get, OMVANG_GEHEUGEN, LANGSTE);
    }

    /**
     * A motor on rules of which some may have been compiled before; the others are compiled now.
     *
     * @throws OnbruikbareKennisbankException where compiling takes too long
     */
    public static Motor start(Kennis kennis, Voorraad voorraad) {
        return new Motor(kennis, voorraad.bases(DrlSchrijver.schrijf(kennis))::get, OMVANG_GEHEUGEN, LANGSTE);
    }

    /** A motor on rules that Drools loaded by itself, remembering nothing: to compare with. */
    public static Motor op(Kennis kennis, KieBase regels) {
        return op(kennis, regels, LANGSTE);
    }

    /** The same, with rules that may take so long on one record. */
    public static Motor op(Kennis kennis, KieBase regels, Duration langste) {
        return new Motor(kennis, naam -> Themabasis.van(regels), 0, langste);
    }

    /** The compiled rules that it runs, for a motor that runs some of them too. */
    public Voorraad voorraad() {
        return Voorraad.van(themas.values().stream().map(Themamotor::basis));
    }

    /** The knowledge base whose rules it runs. */
    public Kennis kennis() {
        return kennis;
    }

    /** What the rules make of a record in its first round, without conclusions. */
    @SuppressWarnings("unchecked") // the key and what is remembered for it have the same record type
    public <B extends Record> Afleiding<B> leidAf(B beeld) {
        return (Afleiding<B>) geheugen.onthoud(beeld, this::redeneer);
    }

    /**
     * What is computed from what the rules make of a record and its variants, remembered like those.
     *
     * @param beeld the record; the outcome may hang on nothing else
     * @param soort the type of the outcome; each type of record has one
     * @param bereken computes the outcome
     */
    public <B extends Record, V> V verken(B beeld, Class<V> soort, Function<B, V> bereken) {
        return soort.cast(verkenningen.onthoud(beeld, b -> bereken.apply(beeld)));
    }

    @SuppressWarnings("unchecked") // a subject makes records of the type that it was looked up by
    private <B extends Record> Afleiding<B> redeneer(B begin) {
        Themamotor motor = themas.get(begin.getClass());
        if (motor == null) {
            throw geenRegels(begin.getClass());
        }
        Themaregels thema = motor.regels();
        Map<String, List<Gevolg>> gevolgen = new HashMap<>();
        B beeld = begin;
        KieSession sessie = motor.basis().regels().newKieSession();
        Tijdgrens tijd = new Tijdgrens(thema.thema(), langste);
        try {
            for (int ronde = 1; ronde <= thema.ronden().size(); ronde++) {
                Conclusies conclusies = new Conclusies();
                sessie.setGlobal("conclusies", conclusies);
                sessie.insert(beeld);
                begrens(thema, sessie.fireAllRules(tijd, thema.regels().size() + 1));
                Map<String, List<Gevolg>> perRegel = conclusies.perRegel();
                gevolgen.putAll(perRegel);
                beeld = (B) volgende(thema.thema(), beeld, ronde + 1, perRegel);
            }
        } finally {
            sessie.dispose();
        }
        verplichtGevuld(thema.thema(), beeld);
        return new Afleiding<>(thema.thema(), beeld, treffers(thema.thema(), beeld, gevolgen));
    }

    private OnbruikbareKennisbankException geenRegels(Class<?> beeld) {
        String naam = kennis.themas().stream()
                .map(Themaregels::thema)
                .filter(t -> t.vorm().type() == beeld)
                .map(Thema::naam)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(beeld.getName()));
        return onbruikbaar(
                "BANK-27",
                "deze kennisbank heeft geen regels over " + naam,
                "zet in de map regels een bestand dat begint met `onderwerp " + naam + "`");
    }

    /** Each rule looks at one record and changes nothing, so it applies at most once. */
    private static void begrens(Themaregels thema, int toegepast) {
        if (toegepast > thema.regels().size()) {
            throw onbruikbaar(
                    "GRENS-22",
                    "de regels over " + thema.thema().naam() + " blijven elkaar herhalen",
                    "meld dit aan de beheerder, met deze regels erbij");
        }
    }

    /** Stops rules that take too long; asked before each rule is applied. */
    private static final class Tijdgrens implements AgendaFilter {
        private final Thema thema;
        private final long langste;
        private final long begin = System.nanoTime();

        Tijdgrens(Thema thema, Duration langste) {
            this.thema = thema;
            this.langste = langste.toNanos();
        }

        @Override
        public boolean accept(Match regel) {
            if (System.nanoTime() - begin > langste) {
                throw onbruikbaar(
                        "GRENS-23",
                        "de regels over " + thema.naam() + " duren te lang",
                        "probeer het opnieuw; gebeurt het weer, meld het aan de beheerder");
            }
            return true;
        }
    }

    /** The record of the next round: with what was concluded filled in. */
    private static Record volgende(Thema thema, Record beeld, int ronde, Map<String, List<Gevolg>> perRegel) {
        @Nullable Object[] waarden = thema.vorm().waarden(beeld);
        String[] door = new String[waarden.length];
        waarden[0] = ronde;
        perRegel.forEach((id, gevolgen) -> {
            for (Gevolg gevolg : gevolgen) {
                if (gevolg instanceof Standgevolg stand) {
                    Begrip begrip = thema.begrip(stand.veld());
                    Object was = waarden[begrip.plaats()];
                    if (was != null && !was.equals(stand.waarde())) {
                        throw tegenstrijdig(begrip, id, door[begrip.plaats()]);
                    }
                    waarden[begrip.plaats()] = stand.waarde();
                    door[begrip.plaats()] = id;
                }
            }
        });
        return thema.vorm().maak(waarden);
    }

    private static OnbruikbareKennisbankException tegenstrijdig(Begrip begrip, String een, @Nullable String ander) {
        return onbruikbaar(
                "BANK-20",
                "de regels " + een + " en " + Optional.ofNullable(ander).orElse("een eerdere")
                        + " spreken elkaar tegen over `" + begrip.naam() + "`",
                "zorg dat hun voorwaarden elkaar uitsluiten");
    }

    private static void verplichtGevuld(Thema thema, Record beeld) {
        for (Begrip begrip : thema.begrippen()) {
            if (begrip.verplicht() && thema.vorm().waarde(beeld, begrip.plaats()) == null) {
                throw onbruikbaar(
                        "BANK-21",
                        "geen regel over " + thema.naam() + " zegt hier iets over `" + begrip.naam()
                                + "`, en zonder dat is er geen besluit",
                        "voeg een regel toe voor dit geval: " + feiten(thema, beeld));
            }
        }
    }

    private static String feiten(Thema thema, Record beeld) {
        List<String> feiten = new ArrayList<>();
        for (Begrip begrip : thema.begrippen()) {
            Object waarde = thema.vorm().waarde(beeld, begrip.plaats());
            if (waarde != null) {
                feiten.add(begrip.met(waarde));
            }
        }
        return String.join("; ", feiten);
    }

    private static OnbruikbareKennisbankException onbruikbaar(String code, String boodschap, String hulp) {
        return new OnbruikbareKennisbankException(List.of(Diagnose.over(code, "regels", boodschap, hulp)));
    }

    private List<Treffer> treffers(Thema thema, Record beeld, Map<String, List<Gevolg>> gevolgen) {
        List<Treffer> treffers = new ArrayList<>(gevolgen.size());
        gevolgen.forEach((id, dan) -> {
            // get first: computeIfAbsent may lock even where the key is there
            Uitspraak bekend = uitspraken.get(id);
            Uitspraak uitspraak = bekend != null
                    ? bekend
                    : uitspraken.computeIfAbsent(id, i -> new Uitspraak(thema, regel(i), kennis.gronden()));
            treffers.add(uitspraak.treffer(thema, beeld, dan));
        });
        treffers.sort(Comparator.comparing(t -> t.regel().id()));
        return List.copyOf(treffers);
    }

    private Regel regel(String id) {
        Regel regel = regelPerId.get(id);
        if (regel == null) {
            throw new IllegalStateException("onbekende regel " + id);
        }
        return regel;
    }
}
