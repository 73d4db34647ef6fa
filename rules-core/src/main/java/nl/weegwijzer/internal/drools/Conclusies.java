package nl.weegwijzer.internal.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Opmerkinggevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;

/** To whom the rules say what they conclude: the global {@code conclusies} of the rules. Not thread-safe. */
public final class Conclusies {
    /** The name of the global. */
    static final String NAAM = "conclusies";

    private final List<Uitspraak> geldend = new ArrayList<>();
    private final Map<String, Regelconclusies> perRegel = new LinkedHashMap<>();

    /** This rule applies, and concludes what it says. */
    void geldt(Uitspraak uitspraak) {
        if (!uitspraak.regel().gevolgen().isEmpty()) {
            geldend.add(uitspraak);
        }
    }

    /** The rules that apply and conclude something: one that concludes nothing is not heard. In no order. */
    List<Uitspraak> geldend() {
        return geldend;
    }

    /** Hands over which rules apply, and what they conclude. */
    void meld(Verloop verloop, Function<String, Uitspraak> uitspraken) {
        geldend.forEach(verloop::past);
        perRegel().forEach((id, gevolgen) -> verloop.past(uitspraken.apply(id), gevolgen));
    }

    /** Where a rule of the exported DRL says what it concludes. */
    public Regelconclusies regel(String id) {
        return perRegel.computeIfAbsent(id, i -> new Regelconclusies());
    }

    /** What each rule of the exported DRL that applied concluded, by rule id. */
    public Map<String, List<Gevolg>> perRegel() {
        Map<String, List<Gevolg>> gevolgen = new LinkedHashMap<>();
        perRegel.forEach((id, conclusies) -> gevolgen.put(id, conclusies.gevolgen()));
        return gevolgen;
    }

    /** The conclusions of one rule. */
    public static final class Regelconclusies {
        private final List<Object> delen = new ArrayList<>();

        /** A conclusion gets a value. */
        public Regelconclusies stand(String veld, Object waarde) {
            delen.add(new Standgevolg(veld, waarde));
            return this;
        }

        /** A fact is asked for. */
        public Regelconclusies vraag(String veld) {
            delen.add(new Vraaggevolg(veld, false));
            return this;
        }

        /** A fact is missing without which the decision cannot be final. */
        public Regelconclusies ontbreekt(String veld) {
            delen.add(new Vraaggevolg(veld, true));
            return this;
        }

        /** The explanation of the rule is a remark. */
        public Regelconclusies opmerking(Opmerking.Soort soort) {
            delen.add(new Opmerkinggevolg(soort));
            return this;
        }

        /** Somebody must or may do something; what is returned adds how. */
        public Plichtbouwer plicht(Kracht kracht, Rol wie, Handeling wat) {
            Plichtbouwer plicht = new Plichtbouwer(kracht, wie, wat);
            delen.add(plicht);
            return plicht;
        }

        private List<Gevolg> gevolgen() {
            List<Gevolg> gevolgen = new ArrayList<>(delen.size());
            for (Object deel : delen) {
                gevolgen.add(deel instanceof Plichtbouwer plicht ? plicht.klaar() : (Gevolg) deel);
            }
            return gevolgen;
        }
    }

    /** A duty while a rule describes it. */
    public static final class Plichtbouwer {
        private final Kracht kracht;
        private final Rol wie;
        private final Handeling wat;
        private final List<Vorm> vormen = new ArrayList<>();
        private final List<Bijlage> bijlagen = new ArrayList<>();
        private Optional<Rol> jegens = Optional.empty();
        private Tijdstip tijdstip = new Tijdstip.Vast(new Termijn.ZoSpoedigMogelijk());
        private boolean zoMogelijk;
        private boolean afgeschermd;

        private Plichtbouwer(Kracht kracht, Rol wie, Handeling wat) {
            this.kracht = kracht;
            this.wie = wie;
            this.wat = wat;
        }

        /** Towards whom. */
        public Plichtbouwer jegens(Rol rol) {
            jegens = Optional.of(rol);
            return this;
        }

        /** In this form, besides those named before. */
        public Plichtbouwer vorm(Vorm vorm) {
            vormen.add(vorm);
            return this;
        }

        /** At once. */
        public Plichtbouwer meteen() {
            tijdstip = new Tijdstip.Vast(new Termijn.Meteen());
            return this;
        }

        /** Within a term of the table of terms. */
        public Plichtbouwer binnen(String termijn) {
            tijdstip = new Tijdstip.Binnen(termijn, false);
            return this;
        }

        /** On the last day of a term of the table of terms. */
        public Plichtbouwer aanHetEindVan(String termijn) {
            tijdstip = new Tijdstip.Binnen(termijn, true);
            return this;
        }

        /** All the time. */
        public Plichtbouwer voortdurend() {
            tijdstip = new Tijdstip.Vast(new Termijn.Voortdurend());
            return this;
        }

        /** Before, at or after an event. */
        public Plichtbouwer rond(Wanneer wanneer, Gebeurtenis gebeurtenis) {
            tijdstip = new Tijdstip.Vast(new Termijn.Rond(wanneer, gebeurtenis));
            return this;
        }

        /** With this enclosed, besides what was named before. */
        public Plichtbouwer bijlage(Bijlage bijlage) {
            bijlagen.add(bijlage);
            return this;
        }

        /** Only where possible. */
        public Plichtbouwer zoMogelijk() {
            zoMogelijk = true;
            return this;
        }

        /** So that nothing leads to the reporter. */
        public Plichtbouwer afgeschermd() {
            afgeschermd = true;
            return this;
        }

        private static <E extends Enum<E>> List<E> opVolgorde(List<E> waarden) {
            waarden.sort(Comparator.naturalOrder());
            return List.copyOf(waarden);
        }

        private Gevolg klaar() {
            return new Plichtgevolg(
                    kracht,
                    wie,
                    wat,
                    jegens,
                    opVolgorde(vormen),
                    tijdstip,
                    opVolgorde(bijlagen),
                    zoMogelijk,
                    afgeschermd);
        }
    }
}
