package nl.weegwijzer.scenario.taal;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.weegwijzer.internal.beeld.Kindtoezicht;
import nl.weegwijzer.scenario.taal.Waardesoort.Misschien;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Functie;
import nl.weegwijzer.zaak.Jeugdbescherming;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Organisatie;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Toestemming;
import nl.weegwijzer.zaak.Woord;
import nl.weegwijzer.zaak.Zaak;

/** Gathers the sentences by which the facts of one kind of case are stated. Not thread-safe. */
final class Feitenlijst {
    private static final Waardesoort JA_OF_NEE = new Waardesoort.Woorden(List.of(Antwoord.JA, Antwoord.NEE));
    private static final Waardesoort ALLEEN_JA = new Waardesoort.Woorden(List.of(Antwoord.JA));

    private static final Waardesoort DAG = new Misschien(new Waardesoort.Dag());
    private static final Waardesoort NAAM = new Misschien(new Waardesoort.Naam());

    private final Class<? extends Record> type;
    private final List<Feitzin> zinnen = new ArrayList<>();
    private final Recordvormen vormen = new Recordvormen();
    private final Map<String, Recordpad> delen = new LinkedHashMap<>();

    Feitenlijst(Class<? extends Zaak> type) {
        this.type = type.asSubclass(Record.class);
        for (RecordComponent deel : type.getRecordComponents()) {
            if (Kladde.DELEN.contains(deel.getName())) {
                delen.put(deel.getName(), Recordpad.van(this.type, deel.getName(), vormen));
            }
        }
    }

    List<Feitzin> klaar() {
        return List.copyOf(zinnen);
    }

    /** The places of the parts of a case that are put together last, by their names. */
    Map<String, Recordpad> delen() {
        return Collections.unmodifiableMap(delen);
    }

    /** A component of the case; empty where it has no such, or none that can be said in so many words. */
    Optional<Feitzin> opPlek(String zin, String pad, Class<?> gezien) {
        return Recordpad.zoek(type, pad, vormen)
                .flatMap(plek -> waarde(plek, gezien)
                        .map(w -> new Feitzin(Deelsoort.ZAAK, zin, w, false, "", new Plekzetter(type, plek))));
    }

    /** The same of each element of a list in the case. */
    Optional<Feitzin> opPlekInDeel(String lijst, String zin, String pad, Class<?> gezien) {
        Class<? extends Record> element = element(lijst);
        return Recordpad.zoek(element, pad, vormen)
                .flatMap(plek -> waarde(plek, gezien).map(w -> {
                    Feitzin.Zetter zetter = Deelzetter.voor(element, lijst, plek);
                    if (!Deelsoort.heeftEigenZinnen(element)) {
                        delen.putIfAbsent(lijst, Recordpad.van(type, lijst, vormen));
                    }
                    return new Feitzin(Deelsoort.van(element), zin, w, false, "", zetter);
                }));
    }

    /** The type of the elements of a list in the case. */
    Class<? extends Record> element(String lijst) {
        return Recordpad.van(type, lijst, vormen).inhoud().asSubclass(Record.class);
    }

    /**
     * What can stand behind a sentence about this place; empty where rules see something else than what stands there.
     */
    private static Optional<Waardesoort> waarde(Recordpad plek, Class<?> gezien) {
        if (plek.type() != Optional.class) {
            return plek.type() == gezien ? Optional.of(Waardesoort.woorden(gezien)) : Optional.empty();
        }
        Class<?> inhoud = plek.inhoud();
        if (inhoud == LocalDate.class) {
            return Optional.of(DAG);
        }
        if (inhoud == String.class) {
            return Optional.of(NAAM);
        }
        return Optional.of(new Misschien(Waardesoort.woorden(inhoud)));
    }

    /** A value as the place in the case holds it. */
    static Object gegeven(Recordpad plek, Object waarde) {
        return plek.type() == Optional.class ? Misschien.waarde(waarde) : waarde;
    }

    /** What a question says of family and recipients that has no sentences of its own. */
    Feitenlijst gewoonlijk(List<Class<? extends Record>> beelden) {
        List<RecordComponent> feiten = beelden.stream()
                .flatMap(b -> Stream.of(b.getRecordComponents()))
                .toList();
        if (delen.containsKey("gezin")) {
            boolean kort = feiten.stream().anyMatch(f -> f.getName().equals("minderjarigen"));
            Feitenlijst kinderen = kort
                    ? minderjarigen()
                    : kind("dit kind is minderjarig:", Kind::minderjarig).kinderenVolledig();
            if (feiten.stream().anyMatch(f -> f.getType() == Kindtoezicht.class)) {
                kinderen.toezicht();
            }
        }
        return delen.containsKey("ontvangers") ? ontvangen().perOntvanger() : this;
    }

    /** A component of the case that is a day, or not known. */
    Feitenlijst dag(String zin, String pad) {
        Recordpad plek = Recordpad.van(type, pad, vormen);
        return voeg(Deelsoort.ZAAK, zin, DAG, "", new Plekzetter(type, plek));
    }

    /** What can be said of children where only it matters whether there are minors. */
    Feitenlijst minderjarigen() {
        return voeg(
                        Deelsoort.ZAAK,
                        "er zijn minderjarigen:",
                        Waardesoort.woorden(Antwoord.class),
                        "kort voor één kind, of voor een gezin zonder kinderen",
                        (k, o, w) -> {
                            if (w == Antwoord.JA) {
                                k.kind("kind", b -> b.minderjarig(Antwoord.JA));
                            } else if (w == Antwoord.NEE) {
                                k.geenMinderjarigen();
                            }
                        })
                .kind("dit kind is minderjarig:", Kind::minderjarig)
                .kinderenVolledig();
    }

    /** Whether all children were named. */
    Feitenlijst kinderenVolledig() {
        return voeg(
                Deelsoort.ZAAK,
                "alle kinderen zijn genoemd:",
                Waardesoort.woorden(Antwoord.class),
                "",
                (k, o, w) -> k.kinderenVolledig((Antwoord) w));
    }

    /** Something of one child. */
    Feitenlijst kind(String zin, BiFunction<Kind, Antwoord, Kind> zet) {
        return voeg(
                Deelsoort.KIND,
                zin,
                Waardesoort.woorden(Antwoord.class),
                "",
                (k, o, w) -> k.kind(o, b -> zet.apply(b, (Antwoord) w)));
    }

    /** Child protection for one child: as rules speak of it, and who is there. */
    Feitenlijst toezicht() {
        voeg(
                Deelsoort.KIND,
                "de jeugdbescherming voor dit kind is",
                Waardesoort.woorden(Kindtoezicht.class),
                "",
                (k, o, w) -> toezicht(k, o, (Kindtoezicht) w));
        betrokkenheid();
        return voeg(
                Deelsoort.KIND,
                "dit kind staat onder toezicht:",
                Waardesoort.woorden(Antwoord.class),
                "",
                (k, o, w) -> {
                    k.eens(o + ".onderToezicht", w);
                    k.kind(o, b -> b.onderToezicht((Antwoord) w));
                });
    }

    private static void toezicht(Kladde kladde, String kind, Kindtoezicht toezicht) {
        kladde.kind(kind, b -> b);
        if (toezicht == Kindtoezicht.GEEN) {
            kladde.eens(kind + ".onderToezicht", Antwoord.NEE);
            kladde.kind(kind, b -> b.onderToezicht(Antwoord.NEE));
        }
        Jeugdbescherming west = Jeugdbescherming.voor(kind).organisatie(Organisatie.JEUGDBESCHERMING_WEST);
        switch (toezicht) {
            case GEZINSVOOGD -> kladde.functie(west.functie(Functie.GEZINSVOOGD));
            case CASEMANAGER -> kladde.functie(west.functie(Functie.CASEMANAGER));
            case ANDERE -> kladde.functie(west.functie(Functie.GEZINSVOOGD).organisatie(Organisatie.ANDERE));
            case GEEN, ONBEKEND -> {
                // nothing to add
            }
        }
    }

    private void betrokkenheid() {
        List<Betrokkenheid> functies = Betrokkenheid.alle();
        zinnen.add(new Feitzin(
                Deelsoort.KIND,
                "bij dit kind is betrokken:",
                new Waardesoort.Woorden(functies),
                true,
                "een kind kan er meer dan één hebben",
                (k, o, w) -> {
                    Betrokkenheid functie = (Betrokkenheid) w;
                    k.kind(o, b -> b);
                    k.functie(
                            Jeugdbescherming.voor(o).functie(functie.functie()).organisatie(functie.organisatie()));
                }));
    }

    /** Which function which organisation has. */
    record Betrokkenheid(Functie functie, Organisatie organisatie) implements Woord {
        static List<Betrokkenheid> alle() {
            List<Betrokkenheid> alle = new ArrayList<>();
            for (Organisatie organisatie : Organisatie.values()) {
                for (Functie functie : Functie.values()) {
                    alle.add(new Betrokkenheid(functie, organisatie));
                }
            }
            return List.copyOf(alle);
        }

        @Override
        public String woord() {
            String wie = functie == Functie.ONBEKEND ? "iemand in een onbekende functie" : "een " + functie.woord();
            return switch (organisatie) {
                case JEUGDBESCHERMING_WEST -> wie + " van Jeugdbescherming West";
                case ANDERE -> wie + " van een andere organisatie";
                case ONBEKEND -> wie + " van een onbekende organisatie";
            };
        }
    }

    /** Consent, parent by parent, and in short. */
    Feitenlijst ouders() {
        voeg(
                Deelsoort.OUDER,
                "deze ouder heeft gezag:",
                Waardesoort.woorden(Antwoord.class),
                "",
                (k, o, w) -> k.ouder(o, b -> b.gezag((Antwoord) w)));
        voeg(
                Deelsoort.OUDER,
                "de toestemming van deze ouder is",
                Waardesoort.woorden(Toestemming.class),
                "",
                (k, o, w) -> k.ouder(o, b -> b.toestemming((Toestemming) w)));
        kort("een ouder met gezag weigert toestemming:", "ouder-die-weigert", Toestemming.GEWEIGERD);
        kort("alle ouders met gezag geven toestemming:", "ouder-die-toestemt", Toestemming.GEGEVEN);
        return kort(
                "een ouder met gezag is niet om toestemming gevraagd:",
                "ouder-die-niet-gevraagd-is",
                Toestemming.NIET_GEVRAAGD);
    }

    private Feitenlijst kort(String zin, String kenmerk, Toestemming toestemming) {
        return voeg(
                Deelsoort.ZAAK,
                zin,
                ALLEEN_JA,
                "kort voor één ouder met gezag; zeg het anders per ouder",
                (k, o, w) -> k.ouder(kenmerk, (Ouder b) -> b.gezag(Antwoord.JA).toestemming(toestemming)));
    }

    /** That a party gets the case. */
    Feitenlijst ontvanger(String zin, Partij partij) {
        return voeg(Deelsoort.ZAAK, zin, JA_OF_NEE, "", (k, o, w) -> {
            if (w == Antwoord.JA) {
                k.ontvanger(partij, b -> b);
            }
            k.eens(naar(partij), w);
        });
    }

    /** That parties received the case. */
    Feitenlijst ontvangen() {
        return ontving("het jeugdteam heeft de zaak ontvangen:", Partij.JEUGDTEAM)
                .ontving("de JGZ heeft de zaak ontvangen:", Partij.JGZ);
    }

    private Feitenlijst ontving(String zin, Partij partij) {
        return voeg(
                Deelsoort.ZAAK,
                zin,
                Waardesoort.woorden(Antwoord.class),
                "",
                (k, o, w) -> bevestigd(k, partij, (Antwoord) w));
    }

    /** What can be said of one recipient. */
    Feitenlijst perOntvanger() {
        voeg(
                Deelsoort.ONTVANGER,
                "deze ontvanger heeft de ontvangst bevestigd:",
                Waardesoort.woorden(Antwoord.class),
                "",
                (k, o, w) -> bevestigd(k, partij(o), (Antwoord) w));
        return voeg(
                Deelsoort.ONTVANGER,
                "deze ontvanger ontving de zaak op",
                DAG,
                "daarmee is de ontvangst bevestigd",
                (k, o, w) -> {
                    isOntvanger(k, partij(o));
                    k.ontvanger(
                            partij(o),
                            (Ontvanger b) -> b.ontvangenOp(Misschien.waarde(w).map(LocalDate.class::cast)));
                });
    }

    /** Who confirms, or has a day of receipt, is a recipient. */
    private static void isOntvanger(Kladde kladde, Partij partij) {
        kladde.eens(naar(partij), Antwoord.JA);
    }

    private static String naar(Partij partij) {
        return "de zaak gaat naar " + partij.woord();
    }

    private static void bevestigd(Kladde kladde, Partij partij, Antwoord antwoord) {
        isOntvanger(kladde, partij);
        kladde.eens("ontvangst door " + partij.woord(), antwoord);
        kladde.ontvanger(partij, b -> b.bevestigd(antwoord));
    }

    /** That a party was appointed to monitor. */
    Feitenlijst aangewezen(String zin, Partij partij) {
        return voeg(Deelsoort.ZAAK, zin, JA_OF_NEE, "", (k, o, w) -> {
            if (w == Antwoord.JA) {
                k.aangewezen(partij);
            }
        });
    }

    /** To whom a deviation goes. */
    Feitenlijst afwijkingen() {
        return voeg(
                Deelsoort.AFWIJKING,
                "de monitoring gaat bij deze afwijking naar",
                Waardesoort.woorden(Partij.class),
                "",
                (k, o, w) -> k.afwijkingNaar(o, (Partij) w));
    }

    private static Partij partij(String naam) {
        return Deelsoort.ontvanger(naam).orElseThrow(() -> new IllegalArgumentException(naam));
    }

    private Feitenlijst voeg(
            Deelsoort deel, String zin, Waardesoort waarde, String toelichting, Feitzin.Zetter zetter) {
        zinnen.add(new Feitzin(deel, zin, waarde, false, toelichting, zetter));
        return this;
    }
}
