package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static nl.weegwijzer.zhz.Uitgangszaken.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.vraag.Vragen;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

// Rules that never end, written for Drools by hand as no rule file could say them: the motor stops them.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MotorgrenzenTest {
    private static final Duration KORT = Duration.ofMillis(1);

    private static final String KOP = """
            package nl.weegwijzer.regels.proef;

            import nl.weegwijzer.internal.beeld.*;
            import nl.weegwijzer.internal.drools.Conclusies;

            global Conclusies conclusies;

            """;

    private static KieBase kieBase(String regels) {
        KieServices diensten = KieServices.get();
        ReleaseId naam = diensten.newReleaseId("nl.weegwijzer.proef", "motorgrenzen", "1");
        KieFileSystem bestanden = diensten.newKieFileSystem();
        bestanden.generateAndWritePomXML(naam);
        bestanden.write(
                "src/main/resources/nl/weegwijzer/regels/proef/proef.drl",
                diensten.getResources().newByteArrayResource((KOP + regels).getBytes(StandardCharsets.UTF_8)));
        KieBuilder bouwer = diensten.newKieBuilder(bestanden, MotorgrenzenTest.class.getClassLoader());
        bouwer.buildAll(DrlProject.class);
        assertThat(bouwer.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return diensten.newKieContainer(naam, MotorgrenzenTest.class.getClassLoader())
                .getKieBase();
    }

    private static List<String> codes(Motor motor) {
        OnbruikbareKennisbankException fout =
                catchThrowableOfType(OnbruikbareKennisbankException.class, () -> Vragen.besluit(motor, TRIAGE));
        assertThat(fout).as("gestopt").isNotNull();
        return Weigering.welgevormd(fout).stream().map(d -> d.code()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule lus when $getal : Integer() then insert( $getal + 1 ); end",
                "rule lus when $getal : Integer() then delete( $getal ); insert( 0 ); end",
                "rule lus no-loop false when $beeld : Record() then update( $beeld ); end",
                "rule heen when $getal : Integer() then insert( \"tekst\" + $getal ); end\n"
                        + "rule terug when $tekst : String() then insert( $tekst.hashCode() ); end"
            })
    @DisplayName("Motor: regels die zichzelf of elkaar blijven oproepen, worden gestopt")
    void besluit_eindelozeRegels_gestopt(String lus) {
        String begin = "rule begin when Record() not Integer() then insert( 0 ); end\n";

        assertThat(codes(Motor.op(KENNIS, kieBase(begin + lus)))).containsExactly("GRENS-22");
    }

    @Test
    @DisplayName("Motor: regels die te lang duren, worden gestopt voordat de volgende aan de beurt is")
    void besluit_tragereRegels_gestopt() {
        String traag = """
                rule traag salience 1 when Record() then Thread.sleep( 50 ); end
                rule daarna when Record() then throw new IllegalStateException( "te laat" ); end
                """;

        assertThat(codes(Motor.op(KENNIS, kieBase(traag), KORT))).containsExactly("GRENS-23");
    }

    @Test
    @DisplayName("Motor: een gestopte vraag laat niets achter voor de volgende")
    void besluit_naGestopteVraag_opnieuwGestopt() {
        Motor motor = Motor.op(KENNIS, kieBase("rule lus when $beeld : Record() then update( $beeld ); end"));

        assertThat(codes(motor)).containsExactly("GRENS-22");
        assertThat(codes(motor)).containsExactly("GRENS-22");
    }

    @Test
    @DisplayName("Motor: een vraag waarover de kennisbank geen regels heeft, wordt in goede orde geweigerd")
    void besluit_geenRegels_geweigerd() {
        Kennis zonderTriage = Kennislezer.lees(Bronbestanden.zonder("regels/triage.dslr"));
        Motor motor = Motor.start(zonderTriage);

        assertThat(codes(motor)).containsExactly("BANK-27");
    }
}
