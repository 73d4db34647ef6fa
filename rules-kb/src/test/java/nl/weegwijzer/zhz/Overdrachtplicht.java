package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;

// A duty as a norm on transfer or monitoring says it; every part is compared, and the norms named have to be among its
// norms. Without a moment, any term without a date will do.
record Overdrachtplicht(
        Rol wie,
        Handeling wat,
        Optional<Rol> jegens,
        List<Vorm> vormen,
        Optional<Termijn> termijn,
        List<Bijlage> bijlagen,
        boolean afgeschermd,
        List<String> normen) {

    static Overdrachtplicht moet(Rol wie, Handeling wat) {
        return new Overdrachtplicht(
                wie, wat, Optional.empty(), List.of(), Optional.empty(), List.of(), false, List.of());
    }

    static Overdrachtplicht moet(Rol wie, Handeling wat, Rol jegens) {
        return new Overdrachtplicht(
                wie, wat, Optional.of(jegens), List.of(), Optional.empty(), List.of(), false, List.of());
    }

    Overdrachtplicht vorm(Vorm... gevraagd) {
        return new Overdrachtplicht(wie, wat, jegens, List.of(gevraagd), termijn, bijlagen, afgeschermd, normen);
    }

    Overdrachtplicht termijn(Termijn gevraagd) {
        return new Overdrachtplicht(wie, wat, jegens, vormen, Optional.of(gevraagd), bijlagen, afgeschermd, normen);
    }

    Overdrachtplicht zonderTermijnInBron() {
        return termijn(new Termijn.ZoSpoedigMogelijk());
    }

    Overdrachtplicht rond(Wanneer wanneer) {
        return termijn(new Termijn.Rond(wanneer, Gebeurtenis.OVERDRACHT));
    }

    Overdrachtplicht uiterlijk(String naam, LocalDate dag) {
        return termijn(new Termijn.Uiterlijk(naam, dag));
    }

    Overdrachtplicht op(String naam, LocalDate dag) {
        return termijn(new Termijn.Op(naam, dag));
    }

    Overdrachtplicht bijlage(Bijlage... gevraagd) {
        return new Overdrachtplicht(wie, wat, jegens, vormen, termijn, List.of(gevraagd), afgeschermd, normen);
    }

    Overdrachtplicht nietHerleidbaar() {
        return new Overdrachtplicht(wie, wat, jegens, vormen, termijn, bijlagen, true, normen);
    }

    Overdrachtplicht uit(String... ids) {
        return new Overdrachtplicht(wie, wat, jegens, vormen, termijn, bijlagen, afgeschermd, List.of(ids));
    }

    // There, once, and no other duty for this act by this party towards the same other party.
    void staatIn(Besluit besluit) {
        List<Plicht> soortgelijk = van(besluit, wat)
                .filter(p -> p.wie() == wie && p.jegens().equals(jegens))
                .filter(p -> !(p.termijn() instanceof Termijn.Op) || termijn.isEmpty() || zelfdeNaam(p.termijn()))
                .toList();
        assertThat(soortgelijk)
                .as("%s; van deze handeling: %s", this, alle(besluit, wat))
                .hasSize(1)
                .allMatch(this::zelfde);
    }

    private boolean zelfdeNaam(Termijn ander) {
        return termijn.filter(t -> t instanceof Termijn.Op op
                        && ander instanceof Termijn.Op o
                        && op.naam().equals(o.naam()))
                .isPresent();
    }

    private boolean zelfde(Plicht plicht) {
        return plicht.kracht() == Kracht.MOET
                && plicht.vormen().equals(vormen)
                && termijn.map(plicht.termijn()::equals).orElseGet(() -> zonderDatum(plicht.termijn()))
                && plicht.bijlagen().equals(bijlagen)
                && !plicht.zoMogelijk()
                && plicht.afgeschermd() == afgeschermd
                && plicht.betreft().isEmpty()
                && plicht.normen().containsAll(normen);
    }

    private static boolean zonderDatum(Termijn termijn) {
        return !(termijn instanceof Termijn.Uiterlijk
                || termijn instanceof Termijn.Op
                || termijn instanceof Termijn.NogTeBepalen);
    }

    private static Stream<Plicht> van(Besluit besluit, Handeling wat) {
        return besluit.onderbouwing().plichten().stream().filter(p -> p.wat() == wat);
    }

    // Duties and possibilities of this act.
    static List<Plicht> alle(Besluit besluit, Handeling wat) {
        return Stream.concat(
                        van(besluit, wat),
                        besluit.onderbouwing().mogelijkheden().stream().filter(p -> p.wat() == wat))
                .toList();
    }

    static void geen(Besluit besluit, Handeling wat) {
        assertThat(alle(besluit, wat)).as("geen %s", wat).isEmpty();
    }

    static void geen(Besluit besluit, Handeling wat, Rol jegens) {
        assertThat(alle(besluit, wat))
                .filteredOn(p -> p.jegens().equals(Optional.of(jegens)))
                .as("geen %s jegens %s", wat, jegens)
                .isEmpty();
    }

    static void geenVan(Besluit besluit, Handeling wat, Rol wie) {
        assertThat(alle(besluit, wat))
                .filteredOn(p -> p.wie() == wie)
                .as("geen %s van %s", wat, wie)
                .isEmpty();
    }
}
