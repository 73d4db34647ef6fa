package nl.weegwijzer.werkbank.scenario;

import java.io.StringWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.Proef;
import nl.weegwijzer.scenario.Proefverslag;
import nl.weegwijzer.scenario.Scenario;

/**
 * A suite that was run as JUnit XML, which build servers read: a test suite for each file, a test case for each
 * scenario. A scenario or file that cannot be read is an error, an outcome that is not as expected a failure. Not
 * thread-safe.
 */
public final class Junitschrijver {
    private static final String MISLUKT = "failure";
    private static final String KAPOT = "error";

    private final XMLStreamWriter xml;
    private final Suiteverslag verslag;

    private Junitschrijver(XMLStreamWriter xml, Suiteverslag verslag) {
        this.xml = xml;
        this.verslag = verslag;
    }

    /** The whole file, ending in a line feed. */
    public static String schrijf(Suiteverslag verslag) {
        StringWriter tekst = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(tekst);
            new Junitschrijver(xml, verslag).alles();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return tekst.append('\n').toString();
    }

    private void alles() throws XMLStreamException {
        List<Proef> proeven = verslag.uitslag().proeven();
        List<Diagnose> problemen = verslag.problemen();
        xml.writeStartDocument("UTF-8", "1.0");
        nieuweRegel(0);
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "Weegwijzer");
        telling(proeven, problemen.size());
        time(verslag.uitslag().duur());
        if (!problemen.isEmpty()) {
            problemen(problemen);
        }
        Map<String, List<Proef>> perBestand = proeven.stream()
                .collect(Collectors.groupingBy(p -> p.scenario().bestand(), LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Proef>> bestand : perBestand.entrySet()) {
            suite(bestand.getKey(), bestand.getValue());
        }
        nieuweRegel(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void problemen(List<Diagnose> problemen) throws XMLStreamException {
        opening("bestanden", List.of(), problemen.size(), Duration.ZERO);
        for (Diagnose probleem : problemen) {
            String plaats = probleem.bestand() + (probleem.regel() > 0 ? ":" + probleem.regel() : "");
            zaak("bestanden", plaats + " " + probleem.code(), Duration.ZERO);
            oorzaak(KAPOT, probleem.code(), probleem.boodschap(), probleem.bericht());
            sluit();
        }
        nieuweRegel(1);
        xml.writeEndElement();
    }

    private void suite(String bestand, List<Proef> proeven) throws XMLStreamException {
        Duration duur = proeven.stream().map(Proef::duur).reduce(Duration.ZERO, Duration::plus);
        opening(naam(bestand), proeven, 0, duur);
        for (Proef proef : proeven) {
            zaak(klasse(proef.scenario()), proef.scenario().volledigeNaam(), proef.duur());
            if (proef.geslaagd()) {
                xml.writeEndElement();
                continue;
            }
            List<Diagnose> diagnosen = Proefverslag.diagnosen(proef);
            oorzaak(
                    proef.scenario().diagnosen().isEmpty() ? MISLUKT : KAPOT,
                    diagnosen.get(0).code(),
                    kort(proef),
                    Proefverslag.tekst(proef));
            sluit();
        }
        nieuweRegel(1);
        xml.writeEndElement();
    }

    private void opening(String naam, List<Proef> proeven, int problemen, Duration duur) throws XMLStreamException {
        nieuweRegel(1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", xmlTekst(naam));
        telling(proeven, problemen);
        xml.writeAttribute("skipped", "0");
        time(duur);
        nieuweRegel(2);
        xml.writeStartElement("properties");
        eigenschap("kennisbank", verslag.kennisbank().id());
        eigenschap("versie", verslag.kennisbank().versie());
        eigenschap("vingerafdruk", verslag.kennisbank().vingerafdruk());
        nieuweRegel(2);
        xml.writeEndElement();
    }

    private void eigenschap(String naam, String waarde) throws XMLStreamException {
        nieuweRegel(3);
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", naam);
        xml.writeAttribute("value", xmlTekst(waarde));
    }

    private void telling(List<Proef> proeven, int problemen) throws XMLStreamException {
        List<Proef> gefaald = proeven.stream().filter(p -> !p.geslaagd()).toList();
        long kapot = gefaald.stream()
                .filter(p -> !p.scenario().diagnosen().isEmpty())
                .count();
        xml.writeAttribute("tests", Integer.toString(proeven.size() + problemen));
        xml.writeAttribute("failures", Long.toString(gefaald.size() - kapot));
        xml.writeAttribute("errors", Long.toString(kapot + problemen));
    }

    private void zaak(String klasse, String naam, Duration duur) throws XMLStreamException {
        nieuweRegel(2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", xmlTekst(klasse));
        xml.writeAttribute("name", xmlTekst(naam));
        time(duur);
    }

    private void oorzaak(String soort, String code, String kort, String tekst) throws XMLStreamException {
        nieuweRegel(3);
        xml.writeStartElement(soort);
        xml.writeAttribute("message", xmlTekst(kort));
        xml.writeAttribute("type", code);
        xml.writeCharacters(xmlTekst(tekst));
        xml.writeEndElement();
    }

    private void sluit() throws XMLStreamException {
        nieuweRegel(2);
        xml.writeEndElement();
    }

    private void time(Duration duur) throws XMLStreamException {
        xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", duur.toMillis() / 1000.0));
    }

    private void nieuweRegel(int diepte) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(diepte));
    }

    /** The file as if it were a package, with the rule whose heading it stands under. */
    private static String klasse(Scenario scenario) {
        String bestand = naam(scenario.bestand());
        return scenario.regelId().map(r -> bestand + "." + r).orElse(bestand);
    }

    private static String naam(String bestand) {
        return bestand.replaceFirst("\\.feature$", "").replace('/', '.');
    }

    private static String kort(Proef proef) {
        return proef.scenario().diagnosen().stream()
                .findFirst()
                .map(Diagnose::boodschap)
                .orElseGet(() -> proef.bevindingen().stream()
                        .map(b -> b.soort().zin() + ": " + (b.verwacht().isEmpty() ? b.gekregen() : b.verwacht()))
                        .collect(Collectors.joining("; ")));
    }

    /** The text without what XML cannot hold. */
    private static String xmlTekst(String tekst) {
        StringBuilder goed = new StringBuilder(tekst.length());
        tekst.codePoints().map(c -> past(c) ? c : 0xFFFD).forEach(goed::appendCodePoint);
        return goed.toString();
    }

    private static boolean past(int teken) {
        boolean wit = teken == '\t' || teken == '\n';
        boolean surrogaat = teken >= 0xD800 && teken < 0xE000;
        return wit || (teken >= 0x20 && !surrogaat && teken != 0xFFFE && teken != 0xFFFF);
    }
}
