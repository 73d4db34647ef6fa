package nl.weegwijzer.internal.vraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Onderwerp;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Gang.Afgeleid;
import nl.weegwijzer.internal.vraag.Gang.Onderdeel;
import nl.weegwijzer.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Makes a question of which the decision is what the rules conclude: first about each part of the case, then about the
 * case as a whole. Says only where facts do not stand in the case in so many words. Not thread-safe; the question is.
 *
 * @param <Z> the type of its cases
 * @param <B> the type of its decisions
 */
final class Vraagbouw<Z extends Zaak, B extends Besluit> {
    private final Vraagsoort soort;
    private final Class<Z> zaak;
    private final Function<LocalDate, Z> begin;
    private final Class<B> besluit;
    private final List<Deelvrager<Z, ?, ?>> delen = new ArrayList<>();
    private final Map<Anker, Function<Z, Optional<LocalDate>>> dagen = new EnumMap<>(Anker.class);

    private Vraagbouw(Vraagsoort soort, Class<Z> zaak, Function<LocalDate, Z> begin, Class<B> besluit) {
        this.soort = soort;
        this.zaak = zaak;
        this.begin = begin;
        this.besluit = besluit;
        dagen.put(Anker.PEILDATUM, z -> Optional.of(z.peildatum()));
    }

    static <Z extends Record & Zaak, B extends Record & Besluit> Vraagbouw<Z, B> van(
            Vraagsoort soort, Class<Z> zaak, Function<LocalDate, Z> begin, Class<B> besluit) {
        return new Vraagbouw<>(soort, zaak, begin, besluit);
    }

    /** A subject that is asked about each element of a list in the case, whose first component is its pseudonym. */
    <E extends Record, D extends Record> Deelvrager<Z, E, D> deel(Class<E> element, Class<D> beeld) {
        Deelvrager<Z, E, D> vrager = new Deelvrager<>(zaak.asSubclass(Record.class), element, beeld);
        delen.add(vrager);
        return vrager;
    }

    /** The day in the case from which terms run. */
    Vraagbouw<Z, B> dag(Anker anker, Function<Z, Optional<LocalDate>> dag) {
        dagen.put(anker, dag);
        return this;
    }

    /** The subject that is asked about the case as a whole, and with it the question. */
    <G extends Record> Vraag<Z, B> geheel(Class<G> beeld, Opmaak.Bouw<Gang<Z>, G> bouw) {
        Opmaak<Gang<Z>, G> opmaak = bouw.klaar();
        List<Deelstap<Z>> stappen = delen.stream().map(Deelvrager::klaar).toList();
        Besluitvorm<B> vorm = new Besluitvorm<>(besluit, beeld, delen);
        List<Class<? extends Record>> beelden = new ArrayList<>();
        delen.forEach(d -> beelden.add(d.beeld()));
        beelden.add(beeld);
        return Vraag.van(
                soort, zaak, begin, besluit, beelden, (m, z) -> vraag(m, z, stappen, opmaak, vorm), vorm::zegt);
    }

    private <G extends Record> B vraag(
            Motor motor, Z feiten, List<Deelstap<Z>> stappen, Opmaak<Gang<Z>, G> opmaak, Besluitvorm<B> vorm) {
        Gang<Z> gang = new Gang<>(motor.kennis(), feiten);
        Onderbouwer onderbouwer = new Onderbouwer(motor, feiten.peildatum());
        Map<Anker, LocalDate> bekend = new EnumMap<>(Anker.class);
        dagen.forEach((anker, dag) -> dag.apply(feiten).ifPresent(d -> bekend.put(anker, d)));
        stappen.forEach(s -> s.vraag(motor, gang, onderbouwer, bekend));
        Afleiding<G> geheel = motor.leidAf(opmaak.maak((Record) feiten, gang));
        onderbouwer.voeg(geheel, Deel.geheel(bekend));
        return vorm.maak(geheel.beeld(), gang, onderbouwer.klaar());
    }

    /** Asks about each element of a list in the case, when the question is asked. */
    @FunctionalInterface
    private interface Deelstap<Z extends Zaak> {
        void vraag(Motor motor, Gang<Z> gang, Onderbouwer onderbouwer, Map<Anker, LocalDate> vanZaak);
    }

    /**
     * Says how to ask about each element of a list in the case.
     *
     * @param <Z> the type of the case
     * @param <E> the type of the elements
     * @param <D> the flat record of one element
     */
    static final class Deelvrager<Z extends Zaak, E extends Record, D extends Record> {
        private final Class<E> element;
        private final Class<D> beeld;
        private final Opmaak.Bouw<Onderdeel<Z, E>, D> opmaak;
        private final Feitpad lijst;
        private final Feitpad kenmerk;
        private final Map<Anker, Function<E, Optional<LocalDate>>> dagen = new EnumMap<>(Anker.class);
        private Function<E, Optional<Rol>> partij = e -> Optional.empty();
        private Predicate<D> plichtenGelden = d -> true;
        private @Nullable Class<? extends Record> eerder;
        private Predicate<D> eerdereGelden = d -> false;

        private Deelvrager(Class<? extends Record> zaak, Class<E> element, Class<D> beeld) {
            this.element = element;
            this.beeld = beeld;
            this.opmaak = Opmaak.van(element, beeld);
            this.lijst = lijst(zaak, element, beeld);
            this.kenmerk = Feitpad.van(
                    beeld.getSimpleName(), element, element.getRecordComponents()[0].getName(), String.class);
        }

        private static Feitpad lijst(Class<? extends Record> zaak, Class<?> element, Class<?> beeld) {
            String naam = beeld.getSimpleName();
            Onderwerp onderwerp = beeld.getAnnotation(Onderwerp.class);
            if (onderwerp == null || onderwerp.per().isEmpty()) {
                throw new IllegalStateException(
                        naam + " zegt niet van welke lijst het één deel is; zet @Onderwerp(per)");
            }
            Feitpad lijst = Feitpad.van(naam, zaak, onderwerp.per(), List.class);
            if (Feitpad.element(lijst.einde()) != element) {
                throw new IllegalStateException(naam + ": " + onderwerp.per() + " in " + zaak.getSimpleName()
                        + " is geen lijst van " + element.getSimpleName());
            }
            return lijst;
        }

        Class<D> beeld() {
            return beeld;
        }

        /** A fact of the element that is worked out. */
        Deelvrager<Z, E, D> afgeleid(String veld, Function<Onderdeel<Z, E>, ? extends @Nullable Object> waarde) {
            opmaak.afgeleid(veld, waarde);
            return this;
        }

        /** The day of the element from which terms run. */
        Deelvrager<Z, E, D> dag(Anker anker, Function<E, Optional<LocalDate>> dag) {
            dagen.put(anker, dag);
            return this;
        }

        /** The party that an element is held by. */
        Deelvrager<Z, E, D> partij(Function<E, Optional<Rol>> wie) {
            this.partij = wie;
            return this;
        }

        /** Whether the duties among the conclusions stand, a later subject decides. */
        Deelvrager<Z, E, D> plichtenLater() {
            this.plichtenGelden = d -> false;
            return this;
        }

        /** When the duties stand that an earlier subject concluded about the same element. */
        Deelvrager<Z, E, D> plichtenVan(Class<? extends Record> subject, Predicate<D> wanneer) {
            this.eerder = subject;
            this.eerdereGelden = wanneer;
            return this;
        }

        private Deelstap<Z> klaar() {
            Opmaak<Onderdeel<Z, E>, D> gereed = opmaak.klaar();
            return (motor, gang, onderbouwer, vanZaak) -> vraag(gereed, motor, gang, onderbouwer, vanZaak);
        }

        private void vraag(
                Opmaak<Onderdeel<Z, E>, D> gereed,
                Motor motor,
                Gang<Z> gang,
                Onderbouwer onderbouwer,
                Map<Anker, LocalDate> vanZaak) {
            elementen((Record) gang.zaak()).forEach(feiten -> {
                String naam = Objects.requireNonNull((String) kenmerk.lees(feiten));
                Afleiding<D> afleiding = motor.leidAf(gereed.maak(feiten, new Onderdeel<>(gang, naam, feiten)));
                Map<Anker, LocalDate> bekend = new EnumMap<>(vanZaak);
                dagen.forEach((anker, dag) -> dag.apply(feiten).ifPresent(d -> bekend.put(anker, d)));
                Deel deel = Deel.over(naam, bekend).van(partij.apply(feiten));
                List<Plicht> plichten = onderbouwer.plichten(afleiding, deel);
                onderbouwer.voegZonderPlichten(afleiding, deel);
                geldend(gang, naam, afleiding.beeld(), plichten).forEach(onderbouwer::plicht);
                gang.voeg(beeld, new Afgeleid<>(naam, afleiding, plichten));
            });
        }

        private List<Plicht> geldend(Gang<Z> gang, String naam, D conclusies, List<Plicht> plichten) {
            List<Plicht> geldend = new ArrayList<>(plichtenGelden.test(conclusies) ? plichten : List.of());
            if (eerder != null && eerdereGelden.test(conclusies)) {
                gang.over(eerder, naam).ifPresent(e -> geldend.addAll(e.plichten()));
            }
            return geldend;
        }

        private Stream<E> elementen(Record zaak) {
            return lijst.lees(zaak) instanceof List<?> gevonden
                    ? gevonden.stream().map(element::cast)
                    : Stream.of();
        }
    }
}
