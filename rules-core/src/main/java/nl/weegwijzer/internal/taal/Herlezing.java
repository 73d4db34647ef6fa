package nl.weegwijzer.internal.taal;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Organisatieregel;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.model.Thema;

/**
 * What a change of a file changes in what the knowledge base says; nothing where it says the same in other words.
 *
 * @param thema the subject of the rules that changed; empty where a table of data did
 * @param regels the rules that changed
 * @param termijnen all terms, where they changed
 * @param gemeenten all municipalities, where they changed
 * @param organisaties the whole overview of contacts, where it changed
 */
public record Herlezing(
        Optional<Thema> thema,
        List<Paar> regels,
        Optional<List<Termijnregel>> termijnen,
        Optional<List<Gemeenteregel>> gemeenten,
        Optional<List<Organisatieregel>> organisaties) {
    /** The knowledge base says the same. */
    static final Herlezing GELIJK =
            new Herlezing(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public Herlezing {
        regels = List.copyOf(regels);
    }

    /**
     * A rule before and after.
     *
     * @param was the rule as it was
     * @param wordt the rule as it becomes; empty where it goes
     */
    public record Paar(Regel was, Optional<Regel> wordt) {}

    static Herlezing regels(Thema thema, List<Paar> regels) {
        return new Herlezing(Optional.of(thema), regels, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Herlezing termijnen(List<Termijnregel> termijnen) {
        return new Herlezing(
                Optional.empty(), List.of(), Optional.of(List.copyOf(termijnen)), Optional.empty(), Optional.empty());
    }

    static Herlezing gemeenten(List<Gemeenteregel> gemeenten) {
        return new Herlezing(
                Optional.empty(), List.of(), Optional.empty(), Optional.of(List.copyOf(gemeenten)), Optional.empty());
    }

    static Herlezing organisaties(List<Organisatieregel> organisaties) {
        return new Herlezing(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.copyOf(organisaties)));
    }

    /** Whether the knowledge base still says the same. */
    public boolean gelijk() {
        return regels.isEmpty() && termijnen.isEmpty() && gemeenten.isEmpty() && organisaties.isEmpty();
    }
}
