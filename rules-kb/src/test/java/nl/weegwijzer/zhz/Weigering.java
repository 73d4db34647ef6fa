package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;

// What every refusal must look like, whatever stood in the files.
final class Weigering {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3,6}-[0-9]{2}");
    private static final Pattern AANGEHAALD = Pattern.compile("(?s)«.*?»|`.*?`");
    private static final Pattern VREEMD =
            Pattern.compile("exception|drools|mvel|\\bkie\\b|\\bjava\\b|java\\.|nl\\.weegwijzer|\\bnull\\b|\\$");
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}&&[^\\n\\t]]");
    private static final int LANGSTE_BERICHT = 2_000;

    private Weigering() {}

    static List<Diagnose> welgevormd(OnbruikbareKennisbankException geweigerd) {
        List<Diagnose> diagnosen = geweigerd.diagnosen();
        assertThat(diagnosen).isNotEmpty().isSorted().allSatisfy(Weigering::welgevormd);
        assertThat(geweigerd).hasNoCause();
        return diagnosen;
    }

    private static void welgevormd(Diagnose diagnose) {
        assertThat(diagnose.code()).matches(CODE);
        assertThat(diagnose.bestand()).isNotBlank();
        assertThat(diagnose.regel()).isNotNegative();
        assertThat(diagnose.kolom()).isNotNegative();
        assertThat(diagnose.boodschap()).isNotBlank();
        assertThat(AANGEHAALD
                        .matcher(diagnose.boodschap() + diagnose.hulp())
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT))
                .doesNotContainPattern(VREEMD);
        assertThat(diagnose.bericht())
                .startsWith(diagnose.code() + " ")
                .hasSizeLessThan(LANGSTE_BERICHT)
                .doesNotContainPattern(ONZICHTBAAR);
    }
}
