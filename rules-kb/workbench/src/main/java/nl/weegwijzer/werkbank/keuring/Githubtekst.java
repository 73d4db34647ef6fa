package nl.weegwijzer.werkbank.keuring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.weegwijzer.diagnose.Diagnose;

/**
 * A check as workflow commands of GitHub Actions, which show each problem beside its line. Nothing of a file stands
 * where it could be taken for a command. Stateless and thread-safe.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">workflow
 *     commands</a>
 */
public final class Githubtekst {
    private Githubtekst() {}

    /** One command per problem, and a line that says how it went; ends in a line feed. */
    public static String van(Keuring keuring) {
        String meldingen = keuring.diagnosen().stream()
                .limit(Keuringstekst.MEESTE)
                .map(d -> melding(keuring, d))
                .collect(Collectors.joining());
        String slot = keuring.inOrde() ? Keuringstekst.kort(keuring) : Keuringstekst.slot(keuring);
        return meldingen + "Weegwijzer: " + slot.replace("##[", "## [") + "\n";
    }

    private static String melding(Keuring keuring, Diagnose diagnose) {
        StringBuilder melding = new StringBuilder("::error file=").append(kenmerk(bestand(keuring, diagnose)));
        if (diagnose.regel() > 0) {
            melding.append(",line=").append(diagnose.regel());
        }
        if (diagnose.kolom() > 0) {
            melding.append(",col=").append(diagnose.kolom());
        }
        if (diagnose.kolom() > 0 && diagnose.lengte() > 0) {
            melding.append(",endColumn=").append(diagnose.kolom() + diagnose.lengte());
        }
        return melding.append(",title=")
                .append(kenmerk(diagnose.code()))
                .append("::")
                .append(inhoud(tekst(keuring, diagnose)))
                .append('\n')
                .toString();
    }

    /** The file as the repository knows it: the path that was given with the file in it, or the zip itself. */
    private static String bestand(Keuring keuring, Diagnose diagnose) {
        Path gegeven = Path.of(keuring.pad());
        String map = gegeven.normalize().toString().replace('\\', '/');
        boolean heel = diagnose.bestand().equals(".") || !Files.isDirectory(gegeven);
        String pad = map.isEmpty() || map.endsWith("/") ? map : map + "/";
        return Zichtbaar.regel(heel ? map : pad + diagnose.bestand());
    }

    private static String tekst(Keuring keuring, Diagnose diagnose) {
        String waar = Files.isDirectory(Path.of(keuring.pad())) ? "" : Zichtbaar.regel(diagnose.bestand()) + ": ";
        String hulp = diagnose.hulp().isEmpty() ? "" : "\nhulp: " + Zichtbaar.regel(diagnose.hulp());
        return waar + Zichtbaar.regel(diagnose.boodschap()) + hulp;
    }

    private static String inhoud(String tekst) {
        return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String kenmerk(String tekst) {
        return inhoud(tekst).replace(":", "%3A").replace(",", "%2C");
    }
}
