package nl.weegwijzer.scenario.taal;

import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.MOGELIJKHEID;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.OPMERKING;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.PLICHT;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.UITKOMST;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.VRAAG;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.vraag.Vraag.LosseZin;
import nl.weegwijzer.scenario.taal.Verwachting.Vorm;

/** Reads sentences that say what must come out, or says what comes nearest. Not thread-safe. */
final class Verwachtinglezer {
    static final String ID = "[A-Z]{2,6}-[0-9]{2,3}[a-z]?";
    private static final Pattern REGEL =
            Pattern.compile("geldt regel (\\S+?)( niet)?(?: op grond van ([^:]+?))?(, als keuze)?");
    private static final Pattern ZEGT = Pattern.compile("regel (" + ID + ") zegt: (.+)");
    private static final String VRIJ = "\\S[^:]{0,120}";
    private static final String GEWEIGERD = "wordt de zaak geweigerd";
    private static final String ONDER_MEER = "onder meer: ";
    private static final String NIET = "niet: ";

    private final Vraag vraag;
    private final List<Thema> themas;
    private final Meldingen meldingen;

    Verwachtinglezer(Vraag vraag, Besluitlezer besluiten, Meldingen meldingen) {
        this.vraag = vraag;
        this.themas = besluiten.themas(vraag.gehoord());
        this.meldingen = meldingen;
    }

    /** What a line says that must come out; empty where it is not understood, and then it was said why. */
    Optional<Verwachting> lees(Regeltekst regel) {
        String tekst = regel.tekst();
        if (tekst.equals(GEWEIGERD)) {
            return Optional.of(new Verwachting.Geweigerd("", regel));
        }
        if (tekst.startsWith(GEWEIGERD + ": ")) {
            return Optional.of(new Verwachting.Geweigerd(tekst.substring(GEWEIGERD.length() + 2), regel));
        }
        if (tekst.startsWith(ONDER_MEER)) {
            return over(Vorm.ONDER_MEER, regel.vanaf(ONDER_MEER.length()));
        }
        if (tekst.startsWith(NIET)) {
            return over(Vorm.NIET, regel.vanaf(NIET.length()));
        }
        return over(Vorm.HELE, regel);
    }

    private Optional<Verwachting> over(Vorm vorm, Regeltekst regel) {
        Matcher over = Feitlezer.OVER.matcher(regel.tekst());
        return over.matches() ? lees(vorm, over.group(1), regel.vanaf(over.start(2))) : lees(vorm, "", regel);
    }

    private Optional<Verwachting> lees(Vorm vorm, String over, Regeltekst regel) {
        Matcher geldt = REGEL.matcher(regel.tekst());
        if (geldt.matches()) {
            return regelgeldt(over, geldt, regel);
        }
        Matcher zegt = ZEGT.matcher(regel.tekst());
        if (zegt.matches()) {
            return Optional.of(new Verwachting.Regelzegt(zegt.group(1), over, zegt.group(2), regel));
        }
        Optional<Uitspraak> uitspraak = uitspraak(over, regel.tekst());
        if (uitspraak.isEmpty()) {
            new Verwachtingfout(vraag, themas, meldingen).meld(regel);
        }
        return uitspraak.map(u -> new Verwachting.Zegt(vorm, u, regel));
    }

    private Optional<Verwachting> regelgeldt(String over, Matcher geldt, Regeltekst regel) {
        boolean niet = geldt.group(2) != null;
        String gronden = geldt.group(3);
        if (!geldt.group(1).matches(ID)) {
            meldingen.meld(regel.fout(
                    Scenariocode.SCEN_18,
                    geldt.start(1),
                    geldt.end(1),
                    "dit is geen id van een regel",
                    "een id ziet eruit als `KIN-04`: hoofdletters, een streepje en een nummer"));
            return Optional.empty();
        }
        if (niet && (gronden != null || geldt.group(4) != null)) {
            meldingen.meld(regel.fout(
                    Scenariocode.SCEN_17,
                    "een regel die niet geldt, heeft hier geen grond",
                    "schrijf `geldt regel " + geldt.group(1) + " niet`"));
            return Optional.empty();
        }
        Optional<SortedSet<String>> ids =
                Optional.ofNullable(gronden).map(g -> new TreeSet<>(Arrays.asList(g.split(", | en ", -1))));
        return Optional.of(new Verwachting.Regelgeldt(geldt.group(1), over, !niet, ids, geldt.group(4) != null, regel));
    }

    private Optional<Uitspraak> uitspraak(String over, String tekst) {
        if (begint(tekst, "vraag: ") || begint(tekst, "ontbreekt: ")) {
            return gevraagd(tekst) ? Optional.of(new Uitspraak(VRAAG, over, tekst)) : Optional.empty();
        }
        if (Stream.of(Opmerking.Soort.values()).anyMatch(s -> tekst.matches(Pattern.quote(s.woord()) + ": " + ID))) {
            return Optional.of(new Uitspraak(OPMERKING, over, tekst));
        }
        if (stand(tekst) || vraag.los().stream().anyMatch(l -> past(l, tekst))) {
            return Optional.of(new Uitspraak(UITKOMST, over, tekst));
        }
        return Plichttekst.lees(tekst)
                .map(p -> new Uitspraak(tekst.split(", ", 2)[0].contains(" moet ") ? PLICHT : MOGELIJKHEID, over, p));
    }

    private static boolean begint(String tekst, String begin) {
        return tekst.startsWith(begin);
    }

    private boolean gevraagd(String tekst) {
        String naam = tekst.substring(tekst.indexOf(": ") + 2);
        return themas.stream()
                .anyMatch(t ->
                        t.begripMetNaam(naam).filter(b -> !b.vraag().isEmpty()).isPresent());
    }

    private boolean stand(String tekst) {
        return themas.stream()
                .flatMap(t -> t.begrippen().stream())
                .filter(Begrip::stand)
                .anyMatch(b -> tekst.startsWith(b.zin() + " ")
                        && (b.getal()
                                ? tekst.substring(b.zin().length() + 1).matches("[0-9]{1,6}")
                                : b.waarde(tekst.substring(b.zin().length() + 1))
                                        .isPresent()));
    }

    private static boolean past(LosseZin zin, String tekst) {
        if (!tekst.startsWith(zin.zin() + " ")) {
            return false;
        }
        String waarde = tekst.substring(zin.zin().length() + 1);
        return zin.vast() ? zin.waarden().contains(waarde) : waarde.matches(VRIJ);
    }
}
