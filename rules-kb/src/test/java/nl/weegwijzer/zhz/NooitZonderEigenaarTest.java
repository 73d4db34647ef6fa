package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Overdrachtplicht.alle;
import static nl.weegwijzer.zhz.Overdrachtzaken.beletselen;
import static nl.weegwijzer.zhz.Overdrachtzaken.draagOver;
import static nl.weegwijzer.zhz.Overdrachtzaken.monitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.weegwijzer.besluit.Afwijkingoordeel;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Monitoringbesluit.PerAfwijking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit.Geblokkeerd;
import nl.weegwijzer.besluit.Overdrachtbesluit.KanDoorgaan;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Traject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NooitZonderEigenaarTest {
    private static final int AANTAL = 2500;

    private static void elkeOverdracht(long zaad, BiConsumer<Overdrachtzaak, Overdrachtbesluit> eis) {
        AtomicInteger gedaan = new AtomicInteger();
        Overdrachtloting.overdrachten(zaad, AANTAL).forEach(zaak -> {
            eis.accept(zaak, draagOver(zaak));
            gedaan.incrementAndGet();
        });
        assertThat(gedaan).hasValue(AANTAL);
    }

    private static void elkeMonitoring(long zaad, BiConsumer<Monitoringzaak, Monitoringbesluit> eis) {
        AtomicInteger gedaan = new AtomicInteger();
        Overdrachtloting.monitoringen(zaad, AANTAL).forEach(zaak -> {
            eis.accept(zaak, monitor(zaak));
            gedaan.incrementAndGet();
        });
        assertThat(gedaan).hasValue(AANTAL);
    }

    private static boolean ontving(Ontvanger ontvanger) {
        return ontvanger.ontvangenOp().isPresent() || ontvanger.bevestigd() == Antwoord.JA;
    }

    private static Set<Partij> ontvingen(List<Ontvanger> ontvangers) {
        return ontvangers.stream()
                .filter(NooitZonderEigenaarTest::ontving)
                .map(Ontvanger::partij)
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("F.1: bij elke overdracht heeft de zaak een eigenaar: wie bevestigde, en anders Veilig Thuis (D-15)")
    void overdracht_willekeurigeZaken_altijdEigenaar() {
        elkeOverdracht(92_001, (zaak, besluit) -> {
            Set<Partij> ontvingen = ontvingen(zaak.ontvangers());

            assertThat(besluit.eigenaren()).as("%s", zaak).isNotEmpty().doesNotHaveDuplicates();
            assertThat(besluit.eigenaren()).as("%s", zaak).containsAll(ontvingen);
            if (ontvingen.size() < zaak.ontvangers().size() || ontvingen.isEmpty()) {
                assertThat(besluit.eigenaren()).as("%s", zaak).contains(Partij.VEILIG_THUIS);
            }
            zaak.ontvangers().stream()
                    .filter(o -> !ontving(o))
                    .forEach(o -> assertThat(besluit.eigenaren()).as("%s", zaak).doesNotContain(o.partij()));
        });
    }

    @Test
    @DisplayName(
            "9.2.d: in geen enkele zaak kan een overdracht doorgaan zonder dat ouders het weten en alles is afgesproken (9.2.n)")
    void overdracht_willekeurigeZaken_doorgangAlleenAlsAllesVoldaan() {
        AtomicInteger doorgegaan = new AtomicInteger();
        elkeOverdracht(92_002, (zaak, besluit) -> {
            assertThat(besluit instanceof Geblokkeerd)
                    .isEqualTo(!beletselen(besluit).isEmpty());
            if (besluit instanceof KanDoorgaan) {
                doorgegaan.incrementAndGet();
                assertThat(zaak.gezin().kinderen()).anyMatch(k -> k.minderjarig() == Antwoord.JA);
                assertThat(zaak.ouderbericht().geinformeerd() == Antwoord.JA
                                || zaak.ouderbericht().schriftelijk() == Antwoord.JA
                                || zaak.ouderbericht().briefOp().isPresent())
                        .isTrue();
                assertThat(zaak.triageDefinitief()).isEqualTo(Antwoord.JA);
                assertThat(zaak.ontvangers()).isNotEmpty();
                assertThat(List.of(
                                zaak.afspraken().verantwoordelijkheden(),
                                zaak.afspraken().terugkoppelmoment(),
                                zaak.afspraken().terugkoppelinhoud()))
                        .containsOnly(Antwoord.JA);
            }
        });
        assertThat(doorgegaan.get()).isGreaterThan(20);
    }

    @Test
    @DisplayName("D-5: in geen enkele zaak bereikt iets het gezin dat tot een gesloten melder te herleiden is")
    void overdracht_willekeurigeZaken_gezinNooitHerleidbaar() {
        elkeOverdracht(
                92_003,
                (zaak, besluit) -> assertThat(besluit.onderbouwing().plichtenVoorGezin())
                        .as("%s", zaak)
                        .allMatch(p -> p.afgeschermd() == (zaak.meldvorm() != Meldvorm.OPEN)));
    }

    @Test
    @DisplayName("F.1: bij elke monitoring is er precies één verantwoordelijke, die haar draagt")
    void monitoring_willekeurigeZaken_preciesEenVerantwoordelijke() {
        elkeMonitoring(92_004, (zaak, besluit) -> {
            List<Plicht> dragen = alle(besluit, Handeling.MONITORING_DRAGEN);
            Set<Partij> mogelijk = ontvingen(zaak.ontvangers());
            mogelijk.add(Partij.VEILIG_THUIS);
            zaak.afwijkingen().stream().map(Afwijking::verantwoordelijke).forEach(mogelijk::add);

            assertThat(besluit.verantwoordelijke()).as("%s", zaak).isIn(mogelijk);
            assertThat(dragen).as("%s", zaak).hasSize(1);
            assertThat(dragen.get(0).wie()).as("%s", zaak).isEqualTo(rol(besluit.verantwoordelijke()));
        });
    }

    private static Rol rol(Partij partij) {
        return switch (partij) {
            case VEILIG_THUIS -> Rol.VEILIG_THUIS;
            case JEUGDTEAM -> Rol.JEUGDTEAM;
            case JGZ -> Rol.JGZ;
        };
    }

    @Test
    @DisplayName("9.2.o: in geen enkele zaak verlaat de monitoring na onderzoek Veilig Thuis zonder geldende afwijking")
    void monitoring_willekeurigeZakenNaOnderzoek_veiligThuis() {
        elkeMonitoring(92_005, (zaak, besluit) -> {
            boolean geldt = besluit.afwijkingen().stream().anyMatch(a -> a.oordeel() == Afwijkingoordeel.GELDT);
            if (zaak.traject() == Traject.ONDERZOEK && !geldt) {
                assertThat(besluit.verantwoordelijke()).as("%s", zaak).isEqualTo(Partij.VEILIG_THUIS);
            }
            assertThat(besluit.meetmomenten()).as("%s", zaak).hasSize(2);
            assertThat(alle(besluit, Handeling.MONITOREN))
                    .as("%s", zaak)
                    .hasSize(2)
                    .allMatch(p -> p.wie() == Rol.VEILIG_THUIS);
        });
    }

    @Test
    @DisplayName(
            "9.2.q: een afwijking geldt dan en slechts dan als zij vastligt en elke betrokken partij aanvaardt (D-7)")
    void monitoring_willekeurigeZaken_afwijkingGeldtAlsAlleVoorwaardenVervuld() {
        elkeMonitoring(92_006, (zaak, besluit) -> {
            List<PerAfwijking> verwacht = zaak.afwijkingen().stream()
                    .map(a -> new PerAfwijking(a.kenmerk(), oordeel(zaak, a)))
                    .toList();

            assertThat(besluit.afwijkingen()).as("%s", zaak).isEqualTo(verwacht);
        });
    }

    private static Afwijkingoordeel oordeel(Monitoringzaak zaak, Afwijking afwijking) {
        boolean geldt = afwijking.vastgelegd() == Antwoord.JA
                && afwijking.aanvaardVeiligThuis() == Antwoord.JA
                && (afwijking.aanvaardJeugdteam() == Antwoord.JA || !betrokken(zaak, afwijking, Partij.JEUGDTEAM))
                && (afwijking.aanvaardJgz() == Antwoord.JA || !betrokken(zaak, afwijking, Partij.JGZ));
        return geldt ? Afwijkingoordeel.GELDT : Afwijkingoordeel.GELDT_NIET;
    }

    // Would take over the monitoring, or received the case, or perhaps did.
    private static boolean betrokken(Monitoringzaak zaak, Afwijking afwijking, Partij partij) {
        return afwijking.verantwoordelijke() == partij
                || zaak.ontvangers().stream()
                        .anyMatch(o -> o.partij() == partij && (ontving(o) || o.bevestigd() == Antwoord.ONBEKEND));
    }
}
