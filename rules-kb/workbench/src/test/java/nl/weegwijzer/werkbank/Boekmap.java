package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A rule book on disk, made by the program itself. */
record Boekmap(Path pad) {
    /** The knowledge base that the program brings along, where its files are edited. */
    static final Path ZHZ = Path.of("..", "zhz");

    static Boekmap maak(Path kennisbank, Path uit) {
        Loop loop = Loop.van("regelboek", kennisbank.toString(), uit.toString());
        assertThat(loop.status()).as(loop.uit() + loop.fout()).isZero();
        return new Boekmap(uit);
    }

    /** The files by path. */
    Map<String, Path> bestanden() {
        try (Stream<Path> paden = Files.walk(pad)) {
            Map<String, Path> bestanden = new TreeMap<>();
            paden.filter(Files::isRegularFile)
                    .forEach(p -> bestanden.put(pad.relativize(p).toString().replace('\\', '/'), p));
            return bestanden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String tekst(String bestand) {
        try {
            return Files.readString(pad.resolve(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document blad(String bestand) {
        return Jsoup.parse(tekst(bestand));
    }

    /** What a parser stumbles over. */
    List<String> fouten(String bestand) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(tekst(bestand), "");
        return parser.getErrors().stream().map(Object::toString).toList();
    }

    /** The pages by path. */
    Map<String, Document> bladen() {
        Map<String, Document> bladen = new TreeMap<>();
        bestanden().keySet().stream().filter(b -> b.endsWith(".html")).forEach(b -> bladen.put(b, blad(b)));
        return bladen;
    }
}
