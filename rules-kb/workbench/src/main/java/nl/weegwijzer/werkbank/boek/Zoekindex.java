package nl.weegwijzer.werkbank.boek;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.zaak.Woord;

/** Everything that can be found in the book, as a script: pages that come from a disk can read no other file. */
final class Zoekindex {
    private final Boek boek;
    private final List<Map<String, String>> delen = new ArrayList<>();

    private Zoekindex(Boek boek) {
        this.boek = boek;
    }

    static String script(Boek boek) {
        Zoekindex index = new Zoekindex(boek);
        index.vul();
        return "\"use strict\";\nvar zoekindex = "
                + Jsonschrijver.schrijf(Map.of("delen", index.delen)).stripTrailing() + ";\n";
    }

    private void vul() {
        boek.kennis()
                .naslag()
                .normen()
                .forEach(n -> voeg(
                        "norm",
                        n.id(),
                        n.tekst(),
                        Adressen.NORMEN + "#" + n.id(),
                        n.bron() + " " + Normenblad.soorten(n) + " " + n.reden().orElse("")));
        boek.kennis()
                .naslag()
                .duidingen()
                .forEach(d -> voeg("duiding", d.id(), d.titel(), Adressen.DUIDINGEN + "#" + d.id(), d.tekst()));
        boek.verband().regels().forEach(this::regel);
        boek.kennis().naslag().tabellen().forEach(this::tabel);
        boek.kennis().themas().forEach(this::woorden);
        boek.verband()
                .verhalen()
                .forEach(v -> voeg(
                        "scenario",
                        v.plaats(),
                        v.proza().naam(),
                        boek.adressen().verhaal(v),
                        v.kop() + " " + String.join(" ", v.regels())));
    }

    private void regel(Regel regel) {
        String zinnen = regel.voorwaarden().stream().map(Voorwaarde::zin).collect(Collectors.joining(", "));
        voeg(
                Verband.isRij(regel) ? "rij" : "regel",
                regel.id(),
                regel.titel(),
                boek.adressen().id(regel.id()).orElseThrow(),
                String.join(
                        " ",
                        regel.uitleg(),
                        zinnen,
                        String.join(", ", regel.zinnen()),
                        String.join(" ", regel.normen()),
                        String.join(" ", regel.duidingen())));
    }

    private void tabel(Tabelblad tabel) {
        voeg(
                "tabel",
                tabel.naam(),
                Onderwerpblad.soort(tabel),
                boek.adressen().tabel(tabel.naam()),
                String.join(" ", tabel.koppen()));
        if (tabel.onderwerp().isEmpty()) {
            tabel.rijen()
                    .forEach(r -> voeg(
                            "rij",
                            r.cellen().get(0),
                            tabel.naam(),
                            boek.adressen().rij(tabel, r),
                            String.join(" ", r.cellen())));
        }
    }

    private void woorden(Themaregels thema) {
        String naam = thema.thema().naam();
        voeg("onderwerp", naam, "de regels van " + naam, boek.adressen().onderwerp(naam), "");
        for (Begrip begrip : thema.thema().begrippen()) {
            voeg(
                    "woord",
                    begrip.naam(),
                    "bij " + naam,
                    boek.adressen().begrip(naam, begrip),
                    begrip.vraag() + " "
                            + begrip.waarden().stream().map(Woord::woord).collect(Collectors.joining(" ")));
        }
    }

    private void voeg(String soort, String id, String titel, String plek, String tekst) {
        Map<String, String> deel = new LinkedHashMap<>();
        deel.put("soort", soort);
        deel.put("id", id);
        deel.put("titel", titel);
        deel.put("plek", plek);
        deel.put("tekst", tekst.strip());
        delen.add(deel);
    }
}
