package nl.weegwijzer.werkbank.bestand;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text into a tree of {@link Waarde}, every value with its place. For one text only; not thread-safe. */
final class Boomlezer {
    /** How deep objects and lists may be nested. */
    static final int DIEPTE = 20;

    /** Our own limits come first: on the size of the file, and on the depth. Numbers are never evaluated. */
    private static final JsonFactory FABRIEK = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DIEPTE + 2)
                    .maxStringLength(Bestandlezer.GRENS)
                    .maxNumberLength(Bestandlezer.GRENS)
                    .maxNameLength(Bestandlezer.GRENS)
                    .build())
            .build();

    private final String bestand;
    private final String tekst;
    private final JsonParser lezer;
    private int diepte;

    private Boomlezer(String bestand, String tekst, JsonParser lezer) {
        this.bestand = bestand;
        this.tekst = tekst;
        this.lezer = lezer;
    }

    static Waarde lees(String bestand, String tekst) throws OnleesbaarException {
        try (JsonParser lezer = FABRIEK.createParser(ObjectReadContext.empty(), tekst)) {
            return new Boomlezer(bestand, tekst, lezer).geheel();
        }
    }

    private Waarde geheel() throws OnleesbaarException {
        Waarde waarde;
        try {
            JsonToken eerste = lezer.nextToken();
            if (eerste == null) {
                throw leeg();
            }
            waarde = waarde(eerste);
        } catch (JacksonException e) {
            throw geenJson(e);
        }
        try {
            if (lezer.nextToken() != null) {
                throw staart(plaats());
            }
        } catch (JacksonException e) {
            throw staart(plaats(e.getLocation()));
        }
        return waarde;
    }

    private Waarde waarde(JsonToken teken) throws OnleesbaarException {
        Plaats plaats = plaats();
        return switch (teken) {
            case START_OBJECT -> dieper(plaats, true);
            case START_ARRAY -> dieper(plaats, false);
            case VALUE_STRING -> new Waarde.Tekst(plaats, lezer.getString());
            case VALUE_NULL -> new Waarde.Niets(plaats);
            case VALUE_TRUE, VALUE_FALSE -> new Waarde.Overig(plaats, "true of false");
            default -> new Waarde.Overig(plaats, "een getal");
        };
    }

    private Waarde dieper(Plaats plaats, boolean groep) throws OnleesbaarException {
        if (++diepte > DIEPTE) {
            throw fout(
                    Code.TE_DIEP,
                    plaats,
                    "meer dan " + DIEPTE + " groepen en lijsten in elkaar; zo diep is een zaak nooit",
                    "controleer of dit het goede bestand is");
        }
        Waarde waarde = groep ? new Waarde.Groep(plaats, leden()) : new Waarde.Rij(plaats, delen());
        diepte--;
        return waarde;
    }

    private List<Waarde.Lid> leden() throws OnleesbaarException {
        List<Waarde.Lid> leden = new ArrayList<>();
        while (lezer.nextToken() != JsonToken.END_OBJECT) {
            Plaats plaats = plaats();
            String sleutel = lezer.currentName();
            leden.add(new Waarde.Lid(plaats, sleutel, waarde(lezer.nextToken())));
        }
        return List.copyOf(leden);
    }

    private List<Waarde> delen() throws OnleesbaarException {
        List<Waarde> delen = new ArrayList<>();
        for (JsonToken teken = lezer.nextToken(); teken != JsonToken.END_ARRAY; teken = lezer.nextToken()) {
            delen.add(waarde(teken));
        }
        return List.copyOf(delen);
    }

    private Plaats plaats() {
        return plaats(lezer.currentTokenLocation());
    }

    private static Plaats plaats(TokenStreamLocation waar) {
        return new Plaats(Math.max(1, waar.getLineNr()), Math.max(1, waar.getColumnNr()));
    }

    private OnleesbaarException geenJson(JacksonException e) {
        int teken = (int) Math.max(0, e.getLocation().getCharOffset());
        String hulp = Jsonhulp.bij(tekst, teken);
        return fout(Code.GEEN_JSON, plaats(e.getLocation()), "vanaf hier is dit geen geldige JSON", hulp);
    }

    private OnleesbaarException leeg() {
        return fout(
                Code.LEEG,
                Plaats.GEHEEL,
                "dit bestand is leeg",
                "begin met {\"vraag\": \"meldadvies\", \"peildatum\": \"2026-03-02\"}");
    }

    private OnleesbaarException staart(Plaats plaats) {
        return fout(
                Code.STAART,
                plaats,
                "na de zaak staat nog iets",
                "zet één zaak in een bestand, en haal weg wat na de laatste } staat");
    }

    private OnleesbaarException fout(Code code, Plaats plaats, String wat, String hulp) {
        return new OnleesbaarException(new Probleem(code, bestand, plaats, "", wat, hulp));
    }
}
