package nl.weegwijzer.internal.tekst;

/**
 * The kinds of problem that the files of a knowledge base can have. A code is never used again for something else. Each
 * says in Dutch what it stands for, so that a list for policy staff can be made of them.
 */
public enum Code {
    TEKST_01("het bestand is niet opgeslagen als UTF-8"),
    TEKST_02("er staat een onzichtbaar of verboden teken"),
    TEKST_03("er staat een bijzondere spatie waar een gewone hoort"),
    TEKST_04("een letter met een accent bestaat uit twee losse tekens"),
    TEKST_05("er staat een letter uit een ander schrift"),
    GRENS_01("het bestand is te groot"),
    GRENS_02("een regel tekst is te lang"),
    GRENS_03("er zijn te veel regels en tabelrijen"),
    GRENS_04("een regel heeft te veel voorwaarden"),
    GRENS_05("een regel heeft te veel gevolgen"),
    GRENS_06("een tabel heeft te veel rijen"),
    GRENS_07("een tabel heeft te veel kolommen"),
    GRENS_08("een lijst is te diep ingesprongen"),
    GRENS_09("er zijn te veel problemen om te tonen"),
    TAAL_01("het onderwerp van een regelbestand ontbreekt of is onbekend"),
    TAAL_02("er staat tekst buiten een regel"),
    TAAL_03("een zin staat niet in de woordenlijst"),
    TAAL_04("het begin van een regel is niet goed"),
    TAAL_05("een id van een regel heeft niet de goede vorm"),
    TAAL_06("een regel heeft geen `einde`"),
    TAAL_07("boven `als` staat een regel tekst die daar niet hoort"),
    TAAL_08("een regel noemt geen norm"),
    TAAL_09("een regel heeft geen uitleg"),
    TAAL_10("een regel heeft geen voorwaarde, of naast `altijd` nog een"),
    TAAL_11("een regel heeft geen gevolg"),
    TAAL_12("een zin is bekend, maar een waarde past er niet in"),
    TAAL_13("een zin hoort bij een ander onderwerp"),
    TAAL_14("een zin of sleutelwoord is anders geschreven dan hoort"),
    TAAL_15("een deel van een plicht is onbekend"),
    TAAL_16("een deel van een plicht staat er twee keer"),
    TAAL_17("een aanhalingsteken ontbreekt of is van een andere soort"),
    TAAL_18("een titel of uitleg bevat een teken dat daar niet kan"),
    TAAL_19("een regel noemt iets twee keer"),
    TAAL_20("een tweede `onderwerp` in één bestand"),
    TAAL_21("`als` ontbreekt"),
    TAAL_22("`dan` ontbreekt"),
    TAAL_23("een regel heeft twee voorwaarden over hetzelfde feit"),
    TAAL_24("twee voorwaarden van een regel kunnen niet samen waar zijn"),
    TAAL_25("een regel heeft twee keer hetzelfde gevolg"),
    TAAL_26("twee gevolgen van een regel spreken elkaar tegen"),
    TAAL_27("er wordt gevraagd naar iets dat niet gevraagd kan worden"),
    TAAL_28("een voorwaarde en een gevolg zijn verwisseld"),
    TAAL_29("een regelbestand bevat geen regels"),
    TAAL_30("een lijst van namen bevat een lege plek"),
    TABEL_01("een aanhalingsteken in een tabel wordt niet gesloten"),
    TABEL_02("een tabel heeft geen rijen"),
    TABEL_03("een kolom staat er meer dan eens"),
    TABEL_04("een rij heeft te veel of te weinig cellen"),
    TABEL_05("een kolom ontbreekt"),
    TABEL_06("een kolom is onbekend"),
    TABEL_07("een cel heeft een waarde die daar niet kan staan"),
    TABEL_08("twee rijen hebben dezelfde voorwaarden"),
    TABEL_09("een rij heeft geen gevolg of is leeg"),
    TABEL_10("de kolommen zijn niet met puntkomma's gescheiden"),
    TABEL_11("een cel loopt door op de volgende regel"),
    TABEL_12("een cel begint als een formule"),
    TABEL_13("een cel bevat een foutmelding van een rekenblad"),
    TABEL_14("een cel begint met een losse apostrof"),
    TABEL_15("een rij komt nooit aan de beurt"),
    TABEL_16("een beslistabel heeft geen kolom met `dan`"),
    BANK_01("een bestand ontbreekt"),
    BANK_02("een bestand bevat geen namen met een waarde"),
    BANK_03("de opbouw van een bestand is niet goed"),
    BANK_04("een verplichte naam ontbreekt"),
    BANK_05("een beslistabel gaat over een onbekend onderwerp"),
    BANK_06("een datum in de kennisbank bestaat niet of is anders geschreven"),
    BANK_07("regels wachten op elkaar in een kring"),
    BANK_08("bij een norm of duiding ontbreekt iets of klopt iets niet"),
    BANK_09("een norm of duiding staat er meer dan eens"),
    BANK_10("een id van een regel is al gebruikt"),
    BANK_11("een norm of duiding bestaat niet"),
    BANK_12("een termijn staat niet in de tabel termijnen"),
    BANK_13("een naam is onbekend"),
    BANK_14("een naam staat er twee keer"),
    BANK_15("onder een naam staat een ander soort waarde dan hoort"),
    BANK_16("een bestand gebruikt een verwijzing of soortaanduiding"),
    BANK_17("een beslistabel wordt twee keer genoemd"),
    BANK_18("een tabelbestand wordt nergens genoemd"),
    BANK_19("een regel wacht op een conclusie die nooit valt"),
    BANK_23("een verplichte conclusie wordt door geen enkele regel getrokken"),
    BANK_26("een waarde van de kennisbank heeft niet de goede vorm"),
    BANK_35("een norm heeft geen regel, geen rij en geen reden"),
    BANK_36("een norm heeft een reden waarom geen regel beslist, en toch een regel"),
    PRIV_01("een regel laat van de melder afhangen wat het gezin bereikt");

    private final String betekenis;

    Code(String betekenis) {
        this.betekenis = betekenis;
    }

    /** The code as messages show it, for example {@code TAAL-03}. */
    public String woord() {
        return name().replace('_', '-');
    }

    /** What it stands for, in Dutch. */
    public String betekenis() {
        return betekenis;
    }
}
