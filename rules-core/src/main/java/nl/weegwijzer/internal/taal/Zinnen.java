package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Opmerkinggevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Woord;

/** The sentences of one subject: matches a whole line against its vocabulary, or says what comes nearest. */
final class Zinnen {
    static final String VRAAG = "vraag: ";
    static final String ONTBREEKT = "ontbreekt: ";

    private final Thema thema;

    Zinnen(Thema thema) {
        this.thema = thema;
    }

    /** The condition that a sentence says; empty where the vocabulary does not know it. */
    Optional<Voorwaarde> voorwaarde(String zin) {
        return thema.begripVan(zin)
                .flatMap(b -> voorwaarde(b, zin.substring(b.zin().length() + 1)));
    }

    /** The condition that a fact has one of the values named in a text as {@code ja of onbekend}. */
    static Optional<Voorwaarde> voorwaarde(Begrip begrip, String waarden) {
        List<Woord> gevonden = new ArrayList<>();
        for (String woord : waarden.split(" of ", -1)) {
            Optional<Woord> waarde = begrip.waarde(woord.strip());
            if (waarde.isEmpty() || gevonden.contains(waarde.get())) {
                return Optional.empty();
            }
            gevonden.add(waarde.get());
        }
        return Optional.of(new Voorwaarde(
                begrip, begrip.waarden().stream().filter(gevonden::contains).toList()));
    }

    /** The conclusion that a sentence says; empty where the vocabulary does not know it. */
    Optional<Gevolg> gevolg(String zin) {
        Optional<Gevolg> opmerking = Stream.of(Opmerking.Soort.values())
                .filter(s -> s.woord().equals(zin))
                .<Gevolg>map(Opmerkinggevolg::new)
                .findFirst();
        if (opmerking.isPresent()) {
            return opmerking;
        }
        return vraag(zin, VRAAG, false)
                .or(() -> vraag(zin, ONTBREEKT, true))
                .or(() -> standgevolg(zin))
                .or(() -> Plichtzin.lees(zin));
    }

    private Optional<Gevolg> vraag(String zin, String begin, boolean beslissend) {
        return zin.startsWith(begin)
                ? thema.begripMetNaam(zin.substring(begin.length()))
                        .filter(b -> !b.vraag().isEmpty())
                        .map(b -> new Vraaggevolg(b.veld(), beslissend))
                : Optional.empty();
    }

    private Optional<Gevolg> standgevolg(String zin) {
        return thema.begripVan(zin)
                .filter(Begrip::stand)
                .flatMap(b -> stand(b, zin.substring(b.zin().length() + 1)));
    }

    /** The conclusion that a component gets the value named in a text. */
    static Optional<Gevolg> stand(Begrip begrip, String woord) {
        if (begrip.getal()) {
            return woord.matches("[0-9]{1,6}")
                    ? Optional.of(new Standgevolg(begrip.veld(), Integer.valueOf(woord)))
                    : Optional.empty();
        }
        return begrip.waarde(woord).map(w -> new Standgevolg(begrip.veld(), w));
    }

    /** Every condition that can be said, one value each, to help somebody who misspelt one. */
    Stream<String> bekendeVoorwaarden() {
        return thema.begrippen().stream().flatMap(b -> b.waarden().stream().map(b::met));
    }

    /** Every conclusion that can be said but duties, to help somebody who misspelt one. */
    Stream<String> bekendeGevolgen() {
        Stream<String> standen = thema.begrippen().stream()
                .filter(Begrip::stand)
                .flatMap(b ->
                        b.getal() ? Stream.of(b.met(1)) : b.waarden().stream().map(b::met));
        Stream<String> vragen = gevraagd().flatMap(n -> Stream.of(VRAAG + n, ONTBREEKT + n));
        Stream<String> opmerkingen = Stream.of(Opmerking.Soort.values()).map(Opmerking.Soort::woord);
        return Stream.of(standen, vragen, opmerkingen).flatMap(s -> s);
    }

    /** The names of the facts that can be asked for. */
    Stream<String> gevraagd() {
        return thema.begrippen().stream().filter(b -> !b.vraag().isEmpty()).map(Begrip::naam);
    }

    /** The subject. */
    Thema thema() {
        return thema;
    }
}
