package nl.voorbeeld.modulepad;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Kenniswacht;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.zaak.Zaak;

/**
 * A program that asks every question, of the knowledge base that comes along, of one in a folder, of what that folder
 * becomes and of a watch on it. Writes what is decided, and which version decided it.
 */
public final class AlleVragen {
    private static final String KOP = "kennisbank.yaml";

    private AlleVragen() {}

    /**
     * Asks.
     *
     * @param args a folder with a knowledge base that may be changed
     * @throws Exception where anything fails
     */
    public static void main(String[] args) throws Exception {
        Path map = Path.of(args[0]);
        vraag(Weegwijzer.met(Kennisbank.load("zhz")));

        Kennisbank eigen = Kennisbank.load(map);
        vraag(Weegwijzer.met(eigen));
        hernoem(map, "gewijzigd");
        vraag(Weegwijzer.met(eigen.reload(map)));

        CompletableFuture<String> overgenomen = new CompletableFuture<>();
        try (Kenniswacht wacht = Kenniswacht.van(map)
                .luisteraar(stand -> overgenomen.complete(String.valueOf(stand.verouderd())))
                .start()) {
            hernoem(map, "gevolgd");
            System.out.println("verouderd: " + overgenomen.get());
            vraag(Weegwijzer.met(wacht));
        }
    }

    private static void hernoem(Path map, String versie) throws IOException {
        Path kop = map.resolve(KOP);
        String tekst = Files.readString(kop).replaceFirst("(?m)^versie:.*$", "versie: \"" + versie + "\"");
        Files.writeString(kop, tekst);
    }

    private static void vraag(Weegwijzer weegwijzer) throws ReflectiveOperationException {
        for (Method vraag : vragen()) {
            Class<?> feiten = vraag.getParameterTypes()[0];
            Object zaak = feiten.getMethod("op", LocalDate.class).invoke(null, LocalDate.of(2026, 3, 2));
            Besluit besluit = (Besluit) vraag.invoke(weegwijzer, zaak);
            System.out.println(
                    vraag.getName() + " " + besluit.onderbouwing().bewijsstuk().versie());
            besluit.onderbouwing().motivering().forEach(r -> System.out.println("  " + r.regel() + " " + r.uitleg()));
            besluit.onderbouwing().plichten().forEach(p -> System.out.println("  - " + p.zin()));
        }
    }

    /** The questions that the library answers: each has facts of its own. */
    static List<Method> vragen() {
        return Stream.of(Weegwijzer.class.getMethods())
                .filter(m -> m.getParameterCount() == 1)
                .filter(m -> Zaak.class.isAssignableFrom(m.getParameterTypes()[0]))
                .filter(m -> m.getParameterTypes()[0].isRecord())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }
}
