package nl.weegwijzer.internal.taal;

import java.util.Optional;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Brontekst;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Grenzen;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.internal.tekst.Stuk;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads a YAML file as names, lists and texts only: no tags, no aliases, no types. */
final class Yaml {
    private static final LoadSettings INSTELLINGEN =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    private final Brontekst tekst;
    private final Bevindingen bevindingen;

    private Yaml(Brontekst tekst, Bevindingen bevindingen) {
        this.tekst = tekst;
        this.bevindingen = bevindingen;
    }

    /** The names of a file with their values; empty where it cannot be read. */
    static Optional<Yamlmap> lees(Brontekst tekst, Bevindingen bevindingen) {
        return new Yaml(tekst, bevindingen).lees();
    }

    private Optional<Yamlmap> lees() {
        String inhoud = tekst.tekst();
        if (tab() || verboden(inhoud)) {
            return Optional.empty();
        }
        try {
            Optional<Node> wortel = new Composer(INSTELLINGEN, delen(inhoud)).getSingleNode();
            if (wortel.isPresent() && wortel.get() instanceof MappingNode map) {
                return Optional.of(new Yamlmap(map, tekst, bevindingen));
            }
        } catch (YamlEngineException e) {
            opbouw(e);
            return Optional.empty();
        }
        bevindingen.meld(
                Code.BANK_02,
                Plek.van(tekst.bestand()),
                "in dit bestand staan geen namen met een waarde",
                "schrijf `naam: waarde`");
        return Optional.empty();
    }

    private static ParserImpl delen(String inhoud) {
        return new ParserImpl(INSTELLINGEN, new StreamReader(INSTELLINGEN, inhoud));
    }

    private boolean tab() {
        Optional<Lijn> lijn = tekst.zinnen().stream()
                .filter(l -> l.tekst().substring(0, l.stuk().begin()).contains("\t"))
                .findFirst();
        lijn.ifPresent(l -> bevindingen.meld(
                Code.BANK_03,
                new Stuk(l, l.tekst().indexOf('\t'), "\t"),
                "deze regel springt in met een tab",
                "spring in met spaties"));
        return lijn.isPresent();
    }

    // Looks at the file piece by piece before anything is made of it.
    private boolean verboden(String inhoud) {
        int diepte = 0;
        try {
            for (ParserImpl delen = delen(inhoud); delen.hasNext(); ) {
                Event deel = delen.next();
                diepte += deel instanceof CollectionStartEvent ? 1 : 0;
                diepte -= deel instanceof CollectionEndEvent ? 1 : 0;
                if (diepte > Grenzen.DIEPTE) {
                    meld(
                            deel,
                            Code.GRENS_08,
                            "hier zijn lijsten en namen meer dan " + Grenzen.DIEPTE + " keer ingesprongen",
                            "spring minder vaak in");
                    return true;
                }
                if (deel instanceof NodeEvent knoop && verwijst(knoop)) {
                    meld(
                            deel,
                            Code.BANK_16,
                            "hier staat een verwijzing (& of *) of een soortaanduiding (!)",
                            "schrijf de tekst zelf, tussen aanhalingstekens");
                    return true;
                }
            }
        } catch (YamlEngineException e) {
            opbouw(e);
            return true;
        }
        return false;
    }

    private static boolean verwijst(NodeEvent knoop) {
        return knoop instanceof AliasEvent
                || knoop.getAnchor().isPresent()
                || (knoop instanceof ScalarEvent waarde && waarde.getTag().isPresent())
                || (knoop instanceof CollectionStartEvent groep
                        && groep.getTag().isPresent());
    }

    private void meld(Event deel, Code code, String boodschap, String hulp) {
        bevindingen.meld(code, deel.getStartMark().map(this::plek).orElse(Plek.van(tekst.bestand())), boodschap, hulp);
    }

    // Where an empty line is marked, the last line above it that says something.
    private Plek plek(Mark merk) {
        Lijn lijn = tekst.lijn(merk.getLine() + 1);
        while (lijn.zin().isEmpty() && lijn.nummer() > 1) {
            lijn = tekst.lijn(lijn.nummer() - 1);
        }
        int begin = lijn.nummer() == merk.getLine() + 1
                ? merk.getColumn()
                : lijn.stuk().begin();
        int van = Math.min(begin, Math.max(0, lijn.tekst().length() - 1));
        return new Stuk(lijn, van, lijn.tekst().substring(van).stripTrailing()).plek();
    }

    private void opbouw(YamlEngineException fout) {
        Optional<Lijn> open = tekst.zinnen().stream()
                .filter(l -> l.tekst()
                                        .replace("\\\"", "")
                                        .chars()
                                        .filter(c -> c == '"')
                                        .count()
                                % 2
                        == 1)
                .findFirst();
        if (open.isPresent()) {
            Stuk lijn = open.get().stuk();
            bevindingen.meld(
                    Code.BANK_03,
                    lijn.vanaf(lijn.tekst().lastIndexOf('"')),
                    "op deze regel ontbreekt een aanhalingsteken",
                    "zet een tekst tussen twee aanhalingstekens, en gebruik er geen in de tekst zelf");
            return;
        }
        Optional<Mark> merk = fout instanceof MarkedYamlEngineException plek ? plek.getProblemMark() : Optional.empty();
        bevindingen.meld(
                Code.BANK_03,
                merk.map(this::plek).orElse(Plek.van(tekst.bestand())),
                "hier klopt de opbouw van het bestand niet",
                "kijk naar de inspringing, de dubbele punt met een spatie erachter en de aanhalingstekens, op deze regel en de regel erboven");
    }
}
