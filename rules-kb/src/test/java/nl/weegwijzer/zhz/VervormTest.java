package nl.weegwijzer.zhz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.weegwijzer.zhz.Bronbestanden.BRONNEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// Whatever happens to the files: they are loaded or refused with findings in order, and what is loaded decides.
class VervormTest {
    private static final int LEZEN = 400;
    private static final int BESLISSEN = 15;
    private static final Duration LANGSTE = Duration.ofSeconds(20);
    private static final List<String> BIJ_BESLISSEN = List.of("BANK-20", "BANK-21", "BANK-27");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("Vervormd: elke vervorming van de bestanden wordt gelezen of in goede orde geweigerd")
    void lees_vervormd_gelezenOfGeweigerd(long reeks) {
        int gelezen = 0;
        for (int i = 0; i < LEZEN; i++) {
            long zaad = reeks * LEZEN + i;
            Bronnen vervormd = Vervormer.vervorm(BRONNEN, zaad);
            Optional<Kennis> kennis = assertTimeoutPreemptively(LANGSTE, () -> lees(vervormd), () -> "zaad " + zaad);
            gelezen += kennis.isPresent() ? 1 : 0;
        }

        assertThat(gelezen).isBetween(LEZEN / 20, LEZEN / 2);
    }

    static Optional<Kennis> lees(Bronnen bronnen) {
        try {
            return Optional.of(Kennislezer.lees(bronnen));
        } catch (OnbruikbareKennisbankException e) {
            Weigering.welgevormd(e).forEach(d -> staatInBestand(d, bronnen));
            return Optional.empty();
        }
    }

    private static void staatInBestand(Diagnose diagnose, Bronnen bronnen) {
        if (diagnose.regel() == 0) {
            return;
        }
        assertThat(bronnen.paden()).contains(diagnose.bestand());
        String[] lijnen = new String(bronnen.inhoud(diagnose.bestand()), UTF_8).split("\r\n|\r|\n", -1);
        assertThat(diagnose.regel()).as("%s", diagnose).isLessThanOrEqualTo(lijnen.length);
        assertThat(diagnose.kolom()).as("%s", diagnose).isLessThanOrEqualTo(lijnen[diagnose.regel() - 1].length() + 1);
    }

    @Test
    @DisplayName("Vervormd: wat gelezen wordt, beslist zonder fout")
    void besluit_vervormd_zonderFout() {
        List<Zaak> zaken = Zaken.alle(77, 10);

        int beslist = 0;
        for (Kennis kennis : andereRegels(10_000)) {
            Motor motor = Motor.start(kennis);
            for (Zaak zaak : zaken) {
                beslist += besluit(motor, zaak) ? 1 : 0;
            }
        }

        assertThat(beslist).isGreaterThan(BESLISSEN * zaken.size() / 3);
    }

    // Knowledge bases whose files could be read though something in them is different.
    private static List<Kennis> andereRegels(long vanaf) {
        List<Kennis> gelezen = new ArrayList<>();
        for (long zaad = vanaf; gelezen.size() < BESLISSEN; zaad++) {
            lees(Vervormer.vervorm(BRONNEN, zaad))
                    .filter(k -> !k.themas().equals(Bronbestanden.KENNIS.themas()))
                    .ifPresent(gelezen::add);
        }
        return gelezen;
    }

    private static boolean besluit(Motor motor, Zaak zaak) {
        try {
            Vragen.besluit(motor, zaak);
            return true;
        } catch (OnbruikbareKennisbankException e) {
            assertThat(e.diagnosen()).allMatch(d -> BIJ_BESLISSEN.contains(d.code()));
            return false;
        }
    }
}
