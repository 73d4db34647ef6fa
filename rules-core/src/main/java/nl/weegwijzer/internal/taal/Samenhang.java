package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.zaak.Woord;

/** Checks of the rules of a subject together: circles, conclusions that never fall, conclusions that must fall. */
final class Samenhang {
    private final Bevindingen bevindingen;

    Samenhang(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    void keur(Map<Thema, List<Gelezen>> regels, Map<Thema, Plek> onderwerpen) {
        regels.forEach((thema, gelezen) -> {
            if (!gelezen.isEmpty()) {
                kringen(thema, gelezen);
                Map<String, Set<Object>> gegeven = gegeven(gelezen);
                gelezen.forEach(g -> gewacht(g, gegeven));
                verplicht(
                        thema,
                        gegeven.keySet(),
                        onderwerpen.getOrDefault(thema, gelezen.get(0).id()));
            }
        });
    }

    private static Map<String, Set<Object>> gegeven(List<Gelezen> regels) {
        Map<String, Set<Object>> gegeven = new HashMap<>();
        regels.forEach(g -> standen(g.regel())
                .forEach(s ->
                        gegeven.computeIfAbsent(s.veld(), v -> new HashSet<>()).add(s.waarde())));
        return gegeven;
    }

    private static Stream<Standgevolg> standen(Regel regel) {
        return regel.gevolgen().stream().filter(Standgevolg.class::isInstance).map(Standgevolg.class::cast);
    }

    private void gewacht(Gelezen gelezen, Map<String, Set<Object>> gegeven) {
        List<Voorwaarde> voorwaarden = gelezen.regel().voorwaarden();
        for (int i = 0; i < voorwaarden.size(); i++) {
            Begrip begrip = voorwaarden.get(i).begrip();
            Set<Object> mogelijk = gegeven.getOrDefault(begrip.veld(), Set.of());
            List<String> nooit = voorwaarden.get(i).waarden().stream()
                    .filter(w -> !mogelijk.contains(w))
                    .map(Woord::woord)
                    .toList();
            if (begrip.stand() && !nooit.isEmpty()) {
                bevindingen.meld(
                        Code.BANK_19,
                        gelezen.voorwaarden().get(i),
                        "geen regel of tabelrij geeft " + Bevindingen.en(nooit, "of") + " aan `" + begrip.naam()
                                + "`, dus dit komt nooit voor",
                        mogelijk.isEmpty()
                                ? "schrijf een regel met `" + begrip.zin()
                                        + " ...` onder `dan`, of haal deze voorwaarde weg"
                                : "wat wel gegeven wordt: " + Bevindingen.en(woorden(mogelijk), "en"));
            }
        }
    }

    private static List<String> woorden(Set<Object> waarden) {
        return waarden.stream().map(Begrip::woord).sorted().toList();
    }

    private void verplicht(Thema thema, Set<String> gegeven, Plek plek) {
        for (Begrip begrip : thema.begrippen()) {
            if (begrip.verplicht() && !gegeven.contains(begrip.veld())) {
                bevindingen.meld(
                        Code.BANK_23,
                        plek,
                        "geen regel over `" + thema.naam() + "` zegt wat `" + begrip.naam()
                                + "` wordt, en een besluit kan niet zonder",
                        "schrijf een regel met `" + begrip.zin() + " ...` onder `dan`");
            }
        }
    }

    // One message for each group of conclusions that hang on each other.
    private void kringen(Thema thema, List<Gelezen> regels) {
        Map<String, Set<String>> rust = new HashMap<>();
        for (Gelezen gelezen : regels) {
            Set<String> nodig = nodig(gelezen.regel());
            standen(gelezen.regel())
                    .forEach(s ->
                            rust.computeIfAbsent(s.veld(), v -> new HashSet<>()).addAll(nodig));
        }
        sluit(rust);
        Set<String> gemeld = new HashSet<>();
        for (Begrip begrip : thema.begrippen()) {
            String veld = begrip.veld();
            Set<String> nodig = rust.getOrDefault(veld, Set.of());
            if (nodig.contains(veld) && !gemeld.contains(veld)) {
                Set<String> kring = new TreeSet<>();
                rust.forEach((ander, rustOp) -> {
                    if (rustOp.contains(veld) && nodig.contains(ander)) {
                        kring.add(ander);
                    }
                });
                gemeld.addAll(kring);
                kring(thema, kring, regels);
            }
        }
    }

    private static Set<String> nodig(Regel regel) {
        Set<String> nodig = new HashSet<>();
        Stream.concat(Stream.of(regel.voorwaarden()), regel.eerdereRijen().stream())
                .flatMap(List::stream)
                .map(Voorwaarde::begrip)
                .filter(Begrip::stand)
                .forEach(b -> nodig.add(b.veld()));
        return nodig;
    }

    // What a conclusion rests on, also by way of others.
    private static void sluit(Map<String, Set<String>> rust) {
        boolean gegroeid = true;
        while (gegroeid) {
            gegroeid = false;
            for (Set<String> nodig : rust.values()) {
                for (String veld : List.copyOf(nodig)) {
                    gegroeid |= nodig.addAll(rust.getOrDefault(veld, Set.of()));
                }
            }
        }
    }

    private void kring(Thema thema, Set<String> kring, List<Gelezen> regels) {
        List<Gelezen> betrokken = new ArrayList<>();
        for (Gelezen gelezen : regels) {
            if (standen(gelezen.regel()).anyMatch(s -> kring.contains(s.veld()))
                    && nodig(gelezen.regel()).stream().anyMatch(kring::contains)) {
                betrokken.add(gelezen);
            }
        }
        Gelezen eerste = betrokken.get(0);
        List<Voorwaarde> als = eerste.regel().voorwaarden();
        Plek plek = eerste.id();
        for (int i = als.size() - 1; i >= 0; i--) {
            plek = kring.contains(als.get(i).begrip().veld())
                    ? eerste.voorwaarden().get(i)
                    : plek;
        }
        List<String> namen = kring.stream().map(v -> thema.begrip(v).naam()).toList();
        List<String> ids = betrokken.stream().limit(5).map(g -> g.regel().id()).toList();
        bevindingen.meld(
                Code.BANK_07,
                plek,
                namen.size() == 1
                        ? "deze regel wacht op een conclusie die op hemzelf rust: " + Bevindingen.en(namen, "en")
                        : "deze conclusies wachten op elkaar in een kring: " + Bevindingen.en(namen, "en"),
                betrokken.size() == 1
                        ? "haal deze voorwaarde weg, of laat een andere regel de conclusie trekken"
                        : "het gaat om " + Bevindingen.en(ids, "en") + (betrokken.size() > 5 ? " en andere" : "")
                                + "; haal bij een van deze regels de voorwaarde weg");
    }
}
