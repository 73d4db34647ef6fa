package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;

// A duty as a norm says it. Every part is compared; where the norm names no moment, no dated term may be there.
record Verwacht(
        Kracht kracht,
        Rol wie,
        Handeling wat,
        Optional<Rol> jegens,
        List<Vorm> vormen,
        Optional<Termijn> termijn,
        boolean zoMogelijk,
        Optional<Boolean> afgeschermd,
        Optional<String> betreft,
        List<String> normen) {

    static Verwacht moet(Rol wie, Handeling wat) {
        return new Verwacht(
                Kracht.MOET,
                wie,
                wat,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Verwacht mag(Rol wie, Handeling wat) {
        return new Verwacht(
                Kracht.MAG,
                wie,
                wat,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    Verwacht jegens(Rol rol) {
        return new Verwacht(
                kracht, wie, wat, Optional.of(rol), vormen, termijn, zoMogelijk, afgeschermd, betreft, normen);
    }

    Verwacht vormen(Vorm... gevraagd) {
        return new Verwacht(
                kracht, wie, wat, jegens, List.of(gevraagd), termijn, zoMogelijk, afgeschermd, betreft, normen);
    }

    Verwacht termijn(Termijn gevraagd) {
        return new Verwacht(
                kracht, wie, wat, jegens, vormen, Optional.of(gevraagd), zoMogelijk, afgeschermd, betreft, normen);
    }

    Verwacht meteen() {
        return termijn(new Termijn.Meteen());
    }

    Verwacht zonderTermijnInBron() {
        return termijn(new Termijn.ZoSpoedigMogelijk());
    }

    Verwacht voorDeMelding() {
        return termijn(new Termijn.Rond(Wanneer.VOOR, Gebeurtenis.MELDING));
    }

    Verwacht naDeMelding() {
        return termijn(new Termijn.Rond(Wanneer.NA, Gebeurtenis.MELDING));
    }

    Verwacht aanHetEinde() {
        return termijn(new Termijn.Rond(Wanneer.BIJ, Gebeurtenis.EINDE));
    }

    Verwacht alsHetKan() {
        return new Verwacht(kracht, wie, wat, jegens, vormen, termijn, true, afgeschermd, betreft, normen);
    }

    Verwacht nietHerleidbaar() {
        return new Verwacht(kracht, wie, wat, jegens, vormen, termijn, zoMogelijk, Optional.of(true), betreft, normen);
    }

    Verwacht over(String kenmerk) {
        return new Verwacht(
                kracht, wie, wat, jegens, vormen, termijn, zoMogelijk, afgeschermd, Optional.of(kenmerk), normen);
    }

    Verwacht uit(String... ids) {
        return new Verwacht(kracht, wie, wat, jegens, vormen, termijn, zoMogelijk, afgeschermd, betreft, List.of(ids));
    }

    void staatIn(Besluit besluit) {
        assertThat(alle(besluit).filter(this::zelfde).toList())
                .as(
                        "%s; wat er over %s staat: %s",
                        this, wat, alle(besluit).filter(p -> p.wat() == wat).toList())
                .hasSize(1);
    }

    void staatNietIn(Besluit besluit) {
        assertThat(alle(besluit).filter(this::zelfde).toList()).as("%s", this).isEmpty();
    }

    private boolean zelfde(Plicht plicht) {
        return plicht.kracht() == kracht
                && plicht.wie() == wie
                && plicht.wat() == wat
                && plicht.jegens().equals(jegens)
                && plicht.vormen().equals(vormen)
                && termijn.map(plicht.termijn()::equals).orElseGet(() -> zonderGetal(plicht.termijn()))
                && plicht.zoMogelijk() == zoMogelijk
                && afgeschermd.map(a -> a == plicht.afgeschermd()).orElse(true)
                && plicht.betreft().equals(betreft)
                && plicht.normen().containsAll(normen);
    }

    private static boolean zonderGetal(Termijn termijn) {
        return !(termijn instanceof Termijn.Uiterlijk)
                && !(termijn instanceof Termijn.Op)
                && !(termijn instanceof Termijn.NogTeBepalen);
    }

    static Stream<Plicht> alle(Besluit besluit) {
        return Stream.concat(
                besluit.onderbouwing().plichten().stream(), besluit.onderbouwing().mogelijkheden().stream());
    }

    static void geen(Besluit besluit, Handeling wat) {
        assertThat(alle(besluit).filter(p -> p.wat() == wat).toList())
                .as("geen %s", wat)
                .isEmpty();
    }

    static void geen(Besluit besluit, Handeling wat, Rol jegens) {
        assertThat(alle(besluit)
                        .filter(p -> p.wat() == wat && p.jegens().equals(Optional.of(jegens)))
                        .toList())
                .as("geen %s jegens %s", wat, jegens)
                .isEmpty();
    }

    static void vraagt(Besluit besluit, String feit) {
        assertThat(besluit.onderbouwing().vragen()).extracting(OpenVraag::feit).contains(feit);
    }

    static void vraagtNiet(Besluit besluit, String feit) {
        assertThat(besluit.onderbouwing().vragen()).extracting(OpenVraag::feit).doesNotContain(feit);
    }

    // The rules that applied and rest on this norm.
    static List<Reden> redenen(Besluit besluit, String norm) {
        return besluit.onderbouwing().motivering().stream()
                .filter(r -> r.normen().stream().anyMatch(n -> n.id().equals(norm)))
                .toList();
    }

    // The remarks made by rules that rest on this norm.
    static List<Opmerking> opmerkingen(Besluit besluit, String norm) {
        List<String> regels = redenen(besluit, norm).stream().map(Reden::regel).toList();
        return besluit.onderbouwing().opmerkingen().stream()
                .filter(o -> regels.contains(o.regel()))
                .toList();
    }
}
