package nl.weegwijzer.zaak;

import java.util.Optional;

/** A case for which it matters in which municipality the family lives (norm 8.3.a). */
public interface Gemeentezaak extends Zaak {
    /** The municipality; empty where it is not known. Case, spaces and hyphens make no difference. */
    Optional<String> gemeente();
}
