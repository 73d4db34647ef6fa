package nl.weegwijzer.internal.tekst;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A change of a file: some lines that follow each other make place for others.
 *
 * @param bestand the file
 * @param regel the number of the first line that goes, from 1; where none goes, the line before which the others come
 * @param was the lines that go
 * @param wordt the lines that come in their place
 */
public record Tekstwijziging(String bestand, int regel, List<String> was, List<String> wordt) {
    /** Copies the lists. */
    public Tekstwijziging {
        was = List.copyOf(was);
        wordt = List.copyOf(wordt);
    }

    /** One line that becomes another. */
    public static Tekstwijziging van(Lijn lijn, String wordt) {
        return new Tekstwijziging(lijn.bestand(), lijn.nummer(), List.of(lijn.tekst()), List.of(wordt));
    }

    /** Some lines that go. */
    public static Tekstwijziging zonder(List<Lijn> lijnen) {
        Lijn eerste = lijnen.get(0);
        return new Tekstwijziging(
                eerste.bestand(),
                eerste.nummer(),
                lijnen.stream().map(Lijn::tekst).toList(),
                List.of());
    }

    /** The number of the first line after the lines that go. */
    public int einde() {
        return regel + was.size();
    }

    /**
     * These lines after the change.
     *
     * @param lijnen all lines that the change is about, without a gap; lines that did not change keep their number
     */
    public List<Lijn> toegepast(List<Lijn> lijnen) {
        Stream<Lijn> voor = lijnen.stream().filter(l -> l.nummer() < regel);
        Stream<Lijn> nieuw = IntStream.range(0, wordt.size()).mapToObj(i -> new Lijn(bestand, regel + i, wordt.get(i)));
        Stream<Lijn> na = lijnen.stream().filter(l -> l.nummer() >= einde());
        return Stream.of(voor, nieuw, na).flatMap(s -> s).toList();
    }
}
