package nl.weegwijzer.scenario.dekking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Wanneer;
import nl.weegwijzer.internal.model.Geldend;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.dekking.Meting.Soort;
import nl.weegwijzer.scenario.dekking.Meting.Stand;

/** Measures what a suite touches of a knowledge base. Not thread-safe. */
public final class Dekkingsmeter {
    private final Kennis kennis;
    private final Waarneming waarneming;
    private final Aanvuller aanvuller;
    private final List<Meting> metingen = new ArrayList<>();

    private Dekkingsmeter(Kennis kennis, Scenarios suite) {
        this.kennis = kennis;
        this.waarneming = Waarneming.van(kennis, suite);
        this.aanvuller = new Aanvuller(kennis, suite);
    }

    /** Measures; for everything that was not touched a scenario is looked for that would. */
    public static Dekking meet(Kennis kennis, Scenarios suite) {
        return new Dekkingsmeter(kennis, suite).meet();
    }

    private Dekking meet() {
        for (Themaregels thema : kennis.themas()) {
            thema.regels().forEach(r -> regel(thema.thema(), r));
        }
        kennis.gemeenten().forEach(this::gemeente);
        kennis.termijnen().forEach(this::termijn);
        normen();
        return new Dekking(
                kennis.id() + " " + kennis.versie(), waarneming.geslaagd(), waarneming.gefaald(), gesorteerd());
    }

    private List<Meting> gesorteerd() {
        return metingen.stream()
                .sorted((a, b) -> a.soort() == b.soort()
                        ? volgorde(a.plaats(), b.plaats())
                        : a.soort().compareTo(b.soort()))
                .toList();
    }

    private static int volgorde(Plaats a, Plaats b) {
        int volgorde = a.bestand().compareTo(b.bestand());
        return volgorde == 0 ? Integer.compare(a.regel(), b.regel()) : volgorde;
    }

    private void regel(Thema thema, Regel regel) {
        boolean rij = regel.plaats().bestand().startsWith("tabellen/");
        Wanneer geldt = new Wanneer(regel.voorwaarden(), regel.eerdereRijen());
        Wanneer altijd = new Wanneer(List.of(), List.of());
        String wat = (rij ? "deze rij" : "deze regel") + " geldt in geen scenario";
        voeg(
                meting(rij ? Soort.RIJ : Soort.REGEL, regel, regel.titel()),
                waarneming.gold(regel),
                wat,
                m -> aanvuller.regel(m, thema, regel, Optional.of(geldt), Optional.empty(), wat));
        if (!regel.voorwaarden().isEmpty() || !regel.eerdereRijen().isEmpty()) {
            String niet = (rij ? "deze rij" : "deze regel") + " geldt in elk scenario dat haar onderwerp raakt";
            voeg(
                    meting(rij ? Soort.RIJ_NIET : Soort.REGEL_NIET, regel, regel.titel()),
                    waarneming.goldNiet(thema, regel),
                    niet,
                    m -> aanvuller.regel(m, thema, regel, Optional.of(altijd), Optional.of(geldt), niet));
        }
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            Wanneer klopt = new Wanneer(List.of(voorwaarde), List.of());
            String waar = "deze voorwaarde is in geen scenario waar";
            voeg(
                    meting(Soort.ZIN_WAAR, regel, voorwaarde.zin()),
                    waarneming.waar(thema, voorwaarde, true),
                    waar,
                    m -> aanvuller.zin(m, thema, Optional.of(klopt), Optional.empty(), waar));
            String onwaar = "deze voorwaarde is in elk scenario waar";
            voeg(
                    meting(Soort.ZIN_ONWAAR, regel, voorwaarde.zin()),
                    waarneming.waar(thema, voorwaarde, false),
                    onwaar,
                    m -> aanvuller.zin(m, thema, Optional.of(altijd), Optional.of(klopt), onwaar));
        }
    }

    private interface Zoektocht {
        Meting zoek(Meting meting);
    }

    private void voeg(Meting meting, boolean gedekt, String reden, Zoektocht zoektocht) {
        metingen.add(gedekt ? meting : zoektocht.zoek(meting.met(Stand.NIET_GEDEKT, reden, Optional.empty())));
    }

    private static Meting meting(Soort soort, Regel regel, String zin) {
        return new Meting(soort, regel.id(), zin, regel.plaats(), Stand.GEDEKT, "", Optional.empty());
    }

    private static Meting gegeven(String tabel, String naam, String inhoud, Geldend rij) {
        String dagen = ", vanaf " + rij.vanaf()
                + rij.tot().map(t -> " tot en met " + t).orElse("");
        return new Meting(
                Soort.GEGEVEN,
                naam,
                naam + ", " + inhoud + dagen,
                new Plaats("tabellen/" + tabel + ".csv", 0),
                Stand.GEDEKT,
                "",
                Optional.empty());
    }

    private void gemeente(Gemeenteregel rij) {
        Meting meting = gegeven("gemeenten", rij.gemeente(), rij.soortTeam(), rij);
        String reden = "geen scenario gaat over deze gemeente op een dag waarop deze rij geldt";
        voeg(meting, waarneming.gebruikt(rij), reden, m -> aanvuller.gemeente(m, rij));
    }

    private void termijn(Termijnregel rij) {
        Meting meting = gegeven("termijnen", rij.naam(), rij.zin(), rij);
        voeg(
                meting,
                waarneming.gebruikt(rij),
                "geen plicht in een scenario rust op deze termijn op een dag waarop deze rij geldt",
                m -> termijn(m, rij));
    }

    private Meting termijn(Meting meting, Termijnregel rij) {
        LocalDate dag = rij.tot().orElse(rij.vanaf());
        for (Themaregels thema : kennis.themas()) {
            for (Regel regel : thema.regels()) {
                boolean noemt = regel.gevolgen().stream()
                        .anyMatch(g -> g instanceof Plichtgevolg p
                                && p.tijdstip() instanceof Tijdstip.Binnen b
                                && b.naam().equals(rij.naam()));
                if (noemt) {
                    return aanvuller.termijn(meting, thema.thema(), regel, dag);
                }
            }
        }
        return meting.met(Stand.NIET_GEDEKT, "geen enkele regel noemt deze termijn", Optional.empty());
    }

    private void normen() {
        Map<String, List<String>> perNorm = new TreeMap<>();
        Map<String, Boolean> toegepast = new TreeMap<>();
        kennis.themas().stream()
                .flatMap(t -> t.regels().stream())
                .forEach(r -> r.normen().forEach(n -> {
                    perNorm.computeIfAbsent(n, x -> new ArrayList<>()).add(r.id());
                    toegepast.merge(n, waarneming.gold(r), Boolean::logicalOr);
                }));
        perNorm.forEach((norm, regels) -> {
            boolean gedekt = toegepast.getOrDefault(norm, false);
            String tekst = Stream.ofNullable(kennis.gronden().get(norm))
                    .map(g -> g.tekst())
                    .findFirst()
                    .orElse("");
            metingen.add(new Meting(
                    Soort.NORM,
                    norm,
                    tekst,
                    new Plaats("normen.yaml", 0),
                    gedekt ? Stand.GEDEKT : Stand.NIET_GEDEKT,
                    gedekt ? "" : "geen van haar regels geldt in een scenario: " + String.join(", ", regels),
                    Optional.empty()));
        });
    }
}
