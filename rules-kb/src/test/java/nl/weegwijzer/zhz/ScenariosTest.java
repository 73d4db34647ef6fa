package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.scenario.Proefverslag;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.Uitslag;
import org.junit.jupiter.api.Test;

class ScenariosTest {
    @Test
    void voer_suiteVanZhz_slaagt() {
        Uitslag uitslag = Scenarios.lees(Path.of("zhz")).voer(Kennisbank.load("zhz"));
        uitslag.diagnosen().forEach(d -> System.out.println(d.bericht()));
        uitslag.gefaald().forEach(p -> System.out.println(Proefverslag.tekst(p) + "\n"));

        assertThat(uitslag.geslaagd()).isTrue();
    }
}
