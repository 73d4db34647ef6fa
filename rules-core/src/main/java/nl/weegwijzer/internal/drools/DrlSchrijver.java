package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Opmerkinggevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Woord;

/**
 * Writes the model as ordinary Drools rules, one file per subject: to read, and to run in Drools without this library's
 * motor. Only checked ids, enum constants, component names, whole numbers and names of terms reach the code; titles and
 * sentences stand in comments.
 */
public final class DrlSchrijver {
    /** The package of the generated rules; each subject has a package of its own in it. */
    public static final String PAKKET = "nl.weegwijzer.regels";

    private static final String UITGANG = ".drl";

    private DrlSchrijver() {}

    /** The rules of each subject that has any, by file name. */
    public static SortedMap<String, String> schrijf(Kennis kennis) {
        SortedMap<String, String> bestanden = new TreeMap<>();
        for (Themaregels thema : kennis.themas()) {
            if (!thema.ronden().isEmpty()) {
                bestanden.put(thema.thema().naam() + UITGANG, schrijf(thema));
            }
        }
        return bestanden;
    }

    private static String schrijf(Themaregels thema) {
        String beeld = thema.thema().vorm().type().getSimpleName();
        StringBuilder drl = new StringBuilder(
                        "package " + PAKKET + "." + thema.thema().naam() + ";\n\n")
                .append("import nl.weegwijzer.besluit.*;\nimport nl.weegwijzer.zaak.*;\n")
                .append("import nl.weegwijzer.internal.beeld.*;\nimport nl.weegwijzer.internal.drools.Conclusies;\n\n")
                .append("global Conclusies conclusies;\n");
        for (int ronde = 1; ronde <= thema.ronden().size(); ronde++) {
            for (Regel regel : thema.ronden().get(ronde - 1)) {
                schrijf(drl, regel, beeld, ronde);
            }
        }
        return drl.toString();
    }

    private static void schrijf(StringBuilder drl, Regel regel, String beeld, int ronde) {
        drl.append('\n');
        commentaar(drl, regel.id() + " " + regel.titel());
        commentaar(drl, "norm " + String.join(", ", regel.normen()));
        regel.voorwaarden().forEach(v -> commentaar(drl, "als " + v.zin()));
        if (!regel.eerdereRijen().isEmpty()) {
            commentaar(drl, "als geen eerdere rij van de tabel past");
        }
        regel.zinnen().forEach(z -> commentaar(drl, "dan " + z));
        drl.append("rule \"")
                .append(regel.id())
                .append("\"\nwhen\n    ")
                .append(beeld)
                .append("( fase == ");
        drl.append(ronde);
        regel.voorwaarden().forEach(v -> drl.append(", ").append(voorwaarde(v)));
        regel.eerdereRijen().forEach(r -> drl.append(",\n        ").append(niet(r)));
        drl.append(" )\nthen\n");
        regel.gevolgen()
                .forEach(g -> drl.append("    conclusies.regel(\"")
                        .append(regel.id())
                        .append("\")")
                        .append(gevolg(g))
                        .append(";\n"));
        drl.append("end\n");
    }

    /** A comment line: text of a rule file, with nothing in it that could end the line or start an escape. */
    private static void commentaar(StringBuilder drl, String tekst) {
        drl.append("// ")
                .append(tekst.replaceAll("[^\\p{L}\\p{N} .,:;()'\"?!/-]", " "))
                .append('\n');
    }

    private static String voorwaarde(Voorwaarde voorwaarde) {
        String keuzes = voorwaarde.waarden().stream()
                .map(w -> voorwaarde.begrip().veld() + " == " + waarde(w))
                .collect(Collectors.joining(" || "));
        return voorwaarde.waarden().size() == 1 ? keuzes : "( " + keuzes + " )";
    }

    private static String niet(List<Voorwaarde> rij) {
        return rij.stream().map(DrlSchrijver::niet).collect(Collectors.joining(" || ", "( ", " )"));
    }

    private static String niet(Voorwaarde voorwaarde) {
        String geen = voorwaarde.waarden().stream()
                .map(w -> voorwaarde.begrip().veld() + " != " + waarde(w))
                .collect(Collectors.joining(" && "));
        return voorwaarde.waarden().size() == 1 ? geen : "( " + geen + " )";
    }

    private static String waarde(Object waarde) {
        if (waarde instanceof Enum<?> constante) {
            return constante.getDeclaringClass().getSimpleName() + "." + constante.name();
        }
        return Begrip.woord(waarde);
    }

    private static String gevolg(Gevolg gevolg) {
        if (gevolg instanceof Standgevolg stand) {
            return ".stand(\"" + stand.veld() + "\", " + waarde(stand.waarde()) + ")";
        }
        if (gevolg instanceof Vraaggevolg vraag) {
            return (vraag.beslissend() ? ".ontbreekt(\"" : ".vraag(\"") + vraag.veld() + "\")";
        }
        if (gevolg instanceof Opmerkinggevolg opmerking) {
            return ".opmerking(Opmerking.Soort." + opmerking.soort().name() + ")";
        }
        return plicht((Plichtgevolg) gevolg);
    }

    private static String plicht(Plichtgevolg plicht) {
        StringBuilder tekst = new StringBuilder(".plicht(Kracht.")
                .append(plicht.kracht() == Kracht.MOET ? "MOET" : "MAG")
                .append(", ")
                .append(waarde(plicht.wie()))
                .append(", ")
                .append(waarde(plicht.wat()))
                .append(')');
        plicht.jegens()
                .ifPresent(r -> tekst.append(".jegens(").append(waarde(r)).append(')'));
        plicht.vormen().forEach(v -> tekst.append(".vorm(").append(waarde(v)).append(')'));
        tekst.append(tijdstip(plicht.tijdstip()));
        plicht.bijlagen()
                .forEach(b -> tekst.append(".bijlage(").append(waarde(b)).append(')'));
        return tekst.append(plicht.zoMogelijk() ? ".zoMogelijk()" : "")
                .append(plicht.afgeschermd() ? ".afgeschermd()" : "")
                .toString();
    }

    private static String tijdstip(Tijdstip tijdstip) {
        if (tijdstip instanceof Tijdstip.Binnen binnen) {
            return (binnen.precies() ? ".aanHetEindVan(\"" : ".binnen(\"") + binnen.naam() + "\")";
        }
        Termijn termijn = ((Tijdstip.Vast) tijdstip).termijn();
        if (termijn instanceof Termijn.Rond rond) {
            return ".rond(" + woord(rond.wanneer()) + ", " + woord(rond.gebeurtenis()) + ")";
        }
        if (termijn instanceof Termijn.Voortdurend) {
            return ".voortdurend()";
        }
        return termijn instanceof Termijn.Meteen ? ".meteen()" : "";
    }

    private static String woord(Woord woord) {
        return waarde(woord);
    }
}
