package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Who holds a case; there is always somebody (norms F.1 and 4.d). */
public enum Zaakhouder implements Woord {
    /** The professional or citizen who has the signal, as long as nothing was reported. */
    SIGNALEERDER("wie het signaal heeft"),
    /** The advice and reporting centre. */
    VEILIG_THUIS("Veilig Thuis"),
    /** The youth team. */
    JEUGDTEAM("het jeugdteam"),
    /** Youth health care. */
    JGZ("de JGZ"),
    /** Both recipients. */
    JEUGDTEAM_EN_JGZ("het jeugdteam en de JGZ");

    private final String woord;

    Zaakhouder(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
