package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Brontekst;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Gelijkenis;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.internal.tekst.Stuk;
import nl.weegwijzer.internal.tekst.Tekens;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Names with their values, each with its place. Says what is of another kind than was asked for. */
final class Yamlmap {
    private final Brontekst bron;
    private final Bevindingen bevindingen;
    private final Plek plek;
    private final Map<String, Waarde> sleutels = new LinkedHashMap<>();
    private final Map<String, Node> waarden = new LinkedHashMap<>();

    Yamlmap(MappingNode map, Brontekst bron, Bevindingen bevindingen) {
        this.bron = bron;
        this.bevindingen = bevindingen;
        this.plek = plek(map);
        map.getValue().forEach(this::voeg);
    }

    /**
     * A text with its place.
     *
     * @param tekst the text without the white space around it
     * @param plek where it stands
     */
    record Waarde(String tekst, Plek plek) {}

    private void voeg(NodeTuple paar) {
        if (!(paar.getKeyNode() instanceof ScalarNode sleutel)) {
            meld(Code.BANK_15, plek(paar.getKeyNode()), "hier hoort een naam te staan", "schrijf `naam: waarde`");
        } else if (waarden.putIfAbsent(sleutel.getValue(), paar.getValueNode()) == null) {
            sleutels.put(sleutel.getValue(), new Waarde(sleutel.getValue(), plek(sleutel)));
        } else {
            meld(
                    Code.BANK_14,
                    plek(sleutel),
                    "`" + kort(sleutel.getValue()) + "` staat hier twee keer",
                    "laat er één staan");
        }
    }

    private static String kort(String tekst) {
        return tekst.length() > 40 ? tekst.substring(0, 40) + "…" : tekst;
    }

    /** Where it begins. */
    Plek plek() {
        return plek;
    }

    /** The place of a name, or of the whole where it is not there. */
    Plek plek(String sleutel) {
        Waarde waarde = sleutels.get(sleutel);
        return waarde == null ? plek : waarde.plek();
    }

    /** Refuses names that are not among these; a misspelt one is taken for the one that was meant. */
    void alleen(String... bekend) {
        List<String> namen = List.of(bekend);
        for (Waarde sleutel : List.copyOf(sleutels.values())) {
            if (!namen.contains(sleutel.tekst())) {
                meld(
                        Code.BANK_13,
                        sleutel.plek(),
                        "de naam `" + kort(sleutel.tekst()) + "` is hier onbekend",
                        bevindingen.bedoelt(sleutel.tekst(), namen.stream()));
                Gelijkenis.naaste(sleutel.tekst(), namen)
                        .filter(n -> !waarden.containsKey(n))
                        .ifPresent(n -> {
                            Optional.ofNullable(waarden.get(sleutel.tekst())).ifPresent(w -> waarden.put(n, w));
                            sleutels.put(n, sleutel);
                        });
            }
        }
    }

    /** The text under a name; empty where there is none. */
    Optional<Waarde> tekst(String sleutel) {
        Node knoop = waarden.get(sleutel);
        if (knoop == null) {
            return Optional.empty();
        }
        if (!(knoop instanceof ScalarNode tekst)) {
            soort(sleutel, "één tekst", "schrijf `" + sleutel + ": \"...\"`");
            return Optional.empty();
        }
        return Optional.of(waarde(tekst)).filter(w -> !w.tekst().isEmpty());
    }

    private Waarde waarde(ScalarNode tekst) {
        String inhoud = tekst.getValue().strip();
        if (inhoud.codePoints().anyMatch(t -> t == '\t' || Tekens.bezwaar(t).isPresent())) {
            meld(
                    Code.BANK_26,
                    plek(tekst),
                    "in deze tekst staat een onzichtbaar of verboden teken",
                    "schrijf de tekst op één regel, met letters, cijfers en gewone leestekens");
        }
        return new Waarde(inhoud, plek(tekst));
    }

    /** The text under a name that must be there. */
    Optional<Waarde> verplicht(String sleutel, Code code) {
        int gevonden = bevindingen.aantal();
        Optional<Waarde> tekst = tekst(sleutel);
        if (tekst.isEmpty() && bevindingen.aantal() == gevonden) {
            meld(
                    code,
                    plek(sleutel),
                    waarden.containsKey(sleutel)
                            ? "achter `" + sleutel + "` staat niets"
                            : "hier ontbreekt `" + sleutel + "`",
                    "schrijf `" + sleutel + ": \"...\"`");
        }
        return tekst;
    }

    /** The lists of names under a name. */
    List<Yamlmap> lijst(String sleutel) {
        List<Yamlmap> lijst = new ArrayList<>();
        for (Node element : elementen(sleutel)) {
            if (element instanceof MappingNode map) {
                lijst.add(new Yamlmap(map, bron, bevindingen));
            } else {
                meld(
                        Code.BANK_15,
                        plek(element),
                        "hier horen namen met een waarde te staan",
                        "schrijf `- naam: waarde`");
            }
        }
        return lijst;
    }

    /** The texts in the list under a name. */
    List<Waarde> teksten(String sleutel) {
        List<Waarde> lijst = new ArrayList<>();
        for (Node element : elementen(sleutel)) {
            if (element instanceof ScalarNode tekst) {
                lijst.add(waarde(tekst));
            } else {
                meld(Code.BANK_15, plek(element), "hier hoort één tekst te staan", "schrijf de woorden tussen [ en ]");
            }
        }
        return lijst;
    }

    private List<Node> elementen(String sleutel) {
        Node knoop = waarden.get(sleutel);
        if (knoop == null) {
            return List.of();
        }
        if (knoop instanceof SequenceNode lijst) {
            return lijst.getValue();
        }
        soort(sleutel, "een lijst", "zet elk element op een eigen regel met een streepje ervoor");
        return List.of();
    }

    private void soort(String sleutel, String verwacht, String hulp) {
        meld(Code.BANK_15, plek(sleutel), "achter `" + sleutel + "` hoort " + verwacht + " te staan", hulp);
    }

    private Plek plek(Node knoop) {
        Mark begin = knoop.getStartMark().orElseThrow();
        Mark einde = knoop.getEndMark().orElse(begin);
        Lijn lijn = bron.lijn(begin.getLine() + 1);
        int van = Math.min(begin.getColumn(), Math.max(0, lijn.tekst().length() - 1));
        int tot = einde.getLine() == begin.getLine()
                ? Math.min(einde.getColumn(), lijn.tekst().length())
                : lijn.tekst().length();
        return new Stuk(
                        lijn,
                        van,
                        lijn.tekst().substring(van, Math.max(van, tot)).stripTrailing())
                .plek();
    }

    void meld(Code code, Plek waar, String boodschap, String hulp) {
        bevindingen.meld(code, waar, boodschap, hulp);
    }
}
