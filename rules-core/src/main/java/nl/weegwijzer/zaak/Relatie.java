package nl.weegwijzer.zaak;

/**
 * What the one who did it is to the one who underwent it. Several can be so at once; where all are no, it was somebody
 * else.
 *
 * <p>Immutable and thread-safe.
 *
 * @param familielid whether it was a relative (norm 7.1.b)
 * @param huisgenoot whether it was somebody of the same household (norm 7.1.b)
 * @param mantelzorger whether it was an informal carer (norm 7.1.b)
 * @param ouder whether it was a parent, who is a relative too (norm 7.1.c)
 * @param afhankelijk whether the one who underwent it depends on this person (norm 7.1.c)
 * @param onvrij whether the one who underwent it is not free towards this person (norm 7.1.c)
 */
public record Relatie(
        Antwoord familielid,
        Antwoord huisgenoot,
        Antwoord mantelzorger,
        Antwoord ouder,
        Antwoord afhankelijk,
        Antwoord onvrij) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Relatie {
        Keuring keuring = new Keuring();
        keuring.verplicht("familielid", familielid);
        keuring.verplicht("huisgenoot", huisgenoot);
        keuring.verplicht("mantelzorger", mantelzorger);
        keuring.verplicht("ouder", ouder);
        keuring.verplicht("afhankelijk", afhankelijk);
        keuring.verplicht("onvrij", onvrij);
        keuring.weiger(
                ouder == Antwoord.JA && familielid == Antwoord.NEE,
                "familielid",
                "is nee, maar ouder is ja en een ouder is een familielid; kies ja, of geef een pleegouder op als"
                        + " huisgenoot van wie het kind afhankelijk is");
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Relatie onbekend() {
        return new Relatie(
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND);
    }

    /** A copy with familielid as given. */
    public Relatie familielid(Antwoord familielid) {
        return new Relatie(familielid, huisgenoot, mantelzorger, ouder, afhankelijk, onvrij);
    }

    /** A copy with huisgenoot as given. */
    public Relatie huisgenoot(Antwoord huisgenoot) {
        return new Relatie(familielid, huisgenoot, mantelzorger, ouder, afhankelijk, onvrij);
    }

    /** A copy with mantelzorger as given. */
    public Relatie mantelzorger(Antwoord mantelzorger) {
        return new Relatie(familielid, huisgenoot, mantelzorger, ouder, afhankelijk, onvrij);
    }

    /** A copy with ouder as given. */
    public Relatie ouder(Antwoord ouder) {
        return new Relatie(familielid, huisgenoot, mantelzorger, ouder, afhankelijk, onvrij);
    }

    /** A copy with afhankelijk as given. */
    public Relatie afhankelijk(Antwoord afhankelijk) {
        return new Relatie(familielid, huisgenoot, mantelzorger, ouder, afhankelijk, onvrij);
    }

    /** A copy with onvrij as given. */
    public Relatie onvrij(Antwoord onvrij) {
        return new Relatie(familielid, huisgenoot, mantelzorger, ouder, afhankelijk, onvrij);
    }
}
