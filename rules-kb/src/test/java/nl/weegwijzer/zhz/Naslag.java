package nl.weegwijzer.zhz;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.internal.drools.Conclusies;
import nl.weegwijzer.internal.drools.Conclusies.Plichtbouwer;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Opmerkinggevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

// The oracle: a second evaluator of the rules, as simple as can be and without Drools.
final class Naslag {
    private Naslag() {}

    // What the rules make of a record: the rules that applied with their conclusions, and the record filled in. Where
    // rules contradict each other, or one that has to speak is silent, the code of that fault stands there instead.
    record Uitkomst(Map<String, List<Gevolg>> gevolgen, Map<String, Object> standen, String fout) {}

    static Uitkomst leidAf(Kennis kennis, Record begin) {
        Themaregels thema = thema(kennis, begin);
        Map<String, List<Gevolg>> gevolgen = new TreeMap<>();
        Map<String, Object> standen = new TreeMap<>();
        for (List<Regel> ronde : thema.ronden()) {
            Map<String, Object> nieuw = new TreeMap<>();
            for (Regel regel : ronde) {
                if (past(regel, thema, begin, standen)) {
                    gevolgen.put(regel.id(), regel.gevolgen());
                    for (Gevolg gevolg : regel.gevolgen()) {
                        if (gevolg instanceof Standgevolg stand
                                && !stand.waarde().equals(nieuw.merge(stand.veld(), stand.waarde(), (a, b) -> a))) {
                            return new Uitkomst(Map.of(), Map.of(), "BANK-20");
                        }
                    }
                }
            }
            for (Map.Entry<String, Object> stand : nieuw.entrySet()) {
                if (!stand.getValue().equals(standen.merge(stand.getKey(), stand.getValue(), (a, b) -> a))) {
                    return new Uitkomst(Map.of(), Map.of(), "BANK-20");
                }
            }
        }
        boolean volledig =
                thema.thema().begrippen().stream().allMatch(b -> !b.verplicht() || standen.containsKey(b.veld()));
        return volledig ? new Uitkomst(gevolgen, standen, "") : new Uitkomst(Map.of(), Map.of(), "BANK-21");
    }

    static Themaregels thema(Kennis kennis, Record beeld) {
        return kennis.themas().stream()
                .filter(t -> t.thema().vorm().type() == beeld.getClass())
                .findFirst()
                .orElseThrow();
    }

    private static boolean past(Regel regel, Themaregels thema, Record beeld, Map<String, Object> standen) {
        return klopt(regel.voorwaarden(), thema, beeld, standen)
                && regel.eerdereRijen().stream().noneMatch(rij -> klopt(rij, thema, beeld, standen));
    }

    private static boolean klopt(
            List<Voorwaarde> voorwaarden, Themaregels thema, Record beeld, Map<String, Object> standen) {
        return voorwaarden.stream().allMatch(v -> {
            Object waarde = v.begrip().stand()
                    ? standen.get(v.begrip().veld())
                    : thema.thema().vorm().waarde(beeld, v.begrip().plaats());
            return waarde != null && v.waarden().stream().anyMatch(waarde::equals);
        });
    }

    // A motor that decides whole cases with this evaluator in the place of Drools.
    static Motor motor(Kennis kennis) {
        return Motor.op(kennis, namens(KieBase.class, (naam, argumenten) -> {
            if (!naam.equals("newKieSession")) {
                throw new UnsupportedOperationException(naam);
            }
            return sessie(kennis);
        }));
    }

    private static KieSession sessie(Kennis kennis) {
        Object[] geheugen = new Object[2];
        return namens(KieSession.class, (naam, argumenten) -> {
            switch (naam) {
                case "setGlobal" -> geheugen[0] = argumenten[1];
                case "insert" -> geheugen[1] = argumenten[0];
                case "fireAllRules" -> {
                    return vuur(kennis, (Conclusies) geheugen[0], (Record) geheugen[1]);
                }
                case "dispose" -> geheugen[1] = null;
                default -> throw new UnsupportedOperationException(naam);
            }
            return null;
        });
    }

    private static int vuur(Kennis kennis, Conclusies conclusies, Record beeld) {
        Themaregels thema = thema(kennis, beeld);
        Map<String, Object> standen = new TreeMap<>();
        thema.thema().begrippen().stream()
                .filter(b -> b.stand() && thema.thema().vorm().waarde(beeld, b.plaats()) != null)
                .forEach(b -> standen.put(b.veld(), thema.thema().vorm().waarde(beeld, b.plaats())));
        int ronde = (Integer) thema.thema().vorm().waarde(beeld, 0);
        List<Regel> regels = thema.ronden().get(ronde - 1).stream()
                .filter(r -> past(r, thema, beeld, standen))
                .toList();
        regels.forEach(r -> r.gevolgen().forEach(g -> zeg(conclusies.regel(r.id()), g)));
        return regels.size();
    }

    private static void zeg(Conclusies.Regelconclusies regel, Gevolg gevolg) {
        if (gevolg instanceof Standgevolg stand) {
            regel.stand(stand.veld(), stand.waarde());
        } else if (gevolg instanceof Vraaggevolg vraag) {
            if (vraag.beslissend()) {
                regel.ontbreekt(vraag.veld());
            } else {
                regel.vraag(vraag.veld());
            }
        } else if (gevolg instanceof Opmerkinggevolg opmerking) {
            regel.opmerking(opmerking.soort());
        } else {
            zeg(regel, (Plichtgevolg) gevolg);
        }
    }

    private static void zeg(Conclusies.Regelconclusies regel, Plichtgevolg plicht) {
        Plichtbouwer bouwer = regel.plicht(plicht.kracht(), plicht.wie(), plicht.wat());
        plicht.jegens().ifPresent(bouwer::jegens);
        plicht.vormen().forEach(bouwer::vorm);
        plicht.bijlagen().forEach(bouwer::bijlage);
        if (plicht.tijdstip() instanceof Tijdstip.Binnen binnen) {
            if (binnen.precies()) {
                bouwer.aanHetEindVan(binnen.naam());
            } else {
                bouwer.binnen(binnen.naam());
            }
        } else if (plicht.tijdstip() instanceof Tijdstip.Vast vast) {
            if (vast.termijn() instanceof Termijn.Meteen) {
                bouwer.meteen();
            } else if (vast.termijn() instanceof Termijn.Voortdurend) {
                bouwer.voortdurend();
            } else if (vast.termijn() instanceof Termijn.Rond rond) {
                bouwer.rond(rond.wanneer(), rond.gebeurtenis());
            }
        }
        if (plicht.zoMogelijk()) {
            bouwer.zoMogelijk();
        }
        if (plicht.afgeschermd()) {
            bouwer.afgeschermd();
        }
    }

    private interface Antwoorder {
        Object antwoord(String methode, Object[] argumenten);
    }

    private static <T> T namens(Class<T> type, Antwoorder antwoorder) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, methode, argumenten) -> antwoorder.antwoord(methode.getName(), argumenten)));
    }
}
