package nl.weegwijzer.werkbank.bestand;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Woord;
import nl.weegwijzer.zaak.Zaak;

/** The questions that a case file can ask, by the word that stands under the key {@code vraag}. */
public enum Vraag implements Woord {
    /** Whether and how to report. */
    MELDADVIES("meldadvies", "Melden bij Veilig Thuis?", Meldzaak.class, Meldadvies.class),
    /** What follows on a report. */
    TRIAGE("triage", "Wat volgt op deze melding?", Triagezaak.class, Triagebesluit.class),
    /** Whether a case can be transferred. */
    OVERDRACHT("overdracht", "Kan deze zaak worden overgedragen?", Overdrachtzaak.class, Overdrachtbesluit.class),
    /** Who monitors. */
    MONITORING("monitoring", "Wie monitort, en wanneer?", Monitoringzaak.class, Monitoringbesluit.class);

    /** The key that holds the word of the question. */
    public static final String SLEUTEL = "vraag";

    private final String woord;
    private final String kop;
    private final Class<? extends Record> zaak;
    private final Class<? extends Besluit> besluit;

    <Z extends Record & Zaak> Vraag(String woord, String kop, Class<Z> zaak, Class<? extends Besluit> besluit) {
        this.woord = woord;
        this.kop = kop;
        this.zaak = zaak;
        this.besluit = besluit;
    }

    /** The question that this decision answers. */
    public static Vraag van(Besluit besluit) {
        return Arrays.stream(values())
                .filter(v -> v.besluit.isInstance(besluit))
                .findFirst()
                .orElseThrow();
    }

    /** The question with this word. */
    static Optional<Vraag> met(String woord) {
        return Arrays.stream(values()).filter(v -> v.woord.equals(woord)).findFirst();
    }

    /** The words of all questions. */
    static List<String> woorden() {
        return Arrays.stream(values()).map(Vraag::woord).toList();
    }

    @Override
    public String woord() {
        return woord;
    }

    /** The question in full, in Dutch. */
    public String kop() {
        return kop;
    }

    /** The record that holds the facts for this question. */
    Class<? extends Record> zaak() {
        return zaak;
    }
}
