package nl.weegwijzer.internal.drools;

import java.util.List;

// Hostile rules as somebody would write them who got past the rule language. Each tries to set a system property or to
// make a file, or to take the machine or the other rules.
final class Drlaanvallen {
    static final String BESTAND = "triage.drl";
    static final String EIGENSCHAP = "weegwijzer.kanarie";

    private static final String ZET = "System.setProperty(\"" + EIGENSCHAP + "\", \"ja\")";
    private static final String GOED_BEELD = "    Triagebeeld( fase == 1, overleg == Antwoord.JA )";
    private static final String GOED_GEVOLG = "    conclusies.regel(\"TRI-01\").vraag(\"overleg\");";

    private Drlaanvallen() {}

    // Hostile rules; `alleenTekst` where only the check of the text stops them: Drools itself evaluates them while it
    // compiles, or they use nothing but what rules may use.
    record Drlaanval(String naam, String drl, boolean alleenTekst) {
        @Override
        public String toString() {
            return naam;
        }
    }

    static String goed() {
        return drl("", "\"TRI-01\"", "", GOED_BEELD, GOED_GEVOLG);
    }

    static List<Drlaanval> alle() {
        return List.of(
                dan("eigenschap zetten", ZET + ";"),
                dan("ander programma", "Runtime.getRuntime().exec(\"touch kanarie\");"),
                dan("bestand maken", "java.nio.file.Files.createFile(java.nio.file.Path.of(\"kanarie\"));"),
                dan("bestand openen", "new java.io.FileOutputStream(\"kanarie\").close();"),
                dan("klasse bij naam", "Class.forName(\"java.lang.Runtime\").getMethods();"),
                dan("klasse van een feit", "conclusies.getClass().getClassLoader();"),
                dan("draad", "new Thread(() -> " + ZET + ").start();"),
                dan("mvel", "org.mvel2.MVEL.eval(\"1 + 1\");"),
                dan("logbestand", "new java.util.logging.FileHandler(\"kanarie\").close();"),
                dan("verbinding", "new java.net.Socket(\"127.0.0.1\", 9);"),
                dan("afsluiten", "System.exit(1);"),
                dan("motor", "drools.getKieRuntime().getKieBase().removeRule(\"x\", \"TRI-01\");"),
                dan("motor via kcontext", "kcontext.getKieRuntime().halt();"),
                dan("feit toevoegen", "insert( new Object() );"),
                dan("feit toevoegen via de motor", "drools.insert( new Object() );"),
                dan("unicode", "\\u0053ystem.setProperty(\"" + EIGENSCHAP + "\", \"ja\");"),
                dan("klasse in een gevolg", "class X { static { " + ZET + "; } } new X();"),
                dan("invoegteksten", "\"%s\".formatted(" + ZET + ");"),
                alleenTekst(dan("eindeloze lus", "while (true) { }")),
                alleenTekst(
                        dan("geheugenvreter", "for (java.util.List l = new java.util.ArrayList(); ; l.add(l)) { }")),
                als("eval", "    eval( " + ZET + " == null )"),
                als("statische aanroep", "    Triagebeeld( fase == 1, " + ZET + " == null )"),
                als("aanroep op een feit", "    Triagebeeld( fase == 1, getClass().getClassLoader() != null )"),
                als("reguliere expressie", "    Triagebeeld( toString matches \"(a+)+\" + " + ZET + " )"),
                als("binding", "    $b : Triagebeeld( $s : " + ZET + " )"),
                als("from", "    Object() from " + ZET),
                als(
                        "accumulate",
                        "    accumulate( Object(), init( " + ZET
                                + "; ) action( int i = 0; ) result( Integer.valueOf(1) ) )"),
                als("accumulate met functie", "    accumulate( Object(); $n : max( " + ZET + ".length() ) )"),
                als("collect", "    java.util.List() from collect( Object( " + ZET + " == null ) )"),
                als(
                        "benoemd gevolg",
                        GOED_BEELD + "\n    do[kanarie]",
                        GOED_GEVOLG + "\nthen[kanarie]\n    " + ZET + ";"),
                als(
                        "vertakking",
                        GOED_BEELD + "\n    if ( " + ZET + " == null ) break[kanarie]",
                        GOED_GEVOLG + "\nthen[kanarie]\n    " + ZET + ";"),
                als(
                        "tekst met unicode",
                        "    Triagebeeld( toString == \"x\\u0022 + " + ZET.replace('"', '\'') + " + \\u0022\" )"),
                kop("functie", "function String kanarie() { return " + ZET + "; }", "    eval( kanarie() == null )"),
                kop(
                        "import static",
                        "import static java.lang.System.setProperty;",
                        "    eval( setProperty(\"" + EIGENSCHAP + "\", \"ja\") == null )"),
                kop(
                        "import van een functie",
                        "import function java.lang.System.setProperty;",
                        "    eval( setProperty(\"" + EIGENSCHAP + "\", \"ja\") == null )"),
                kop("import", "import java.util.concurrent.ForkJoinPool;", "    ForkJoinPool()"),
                kop("global", "global java.lang.Runtime runtime;", "    eval( runtime.availableProcessors() > 0 )"),
                kop("declare", "declare Kanarie\n    naam : String = " + ZET + "\nend", GOED_BEELD + "\n    Kanarie()"),
                kop(
                        "query",
                        "query kanarie(String s)\n    String( this == s )\nend",
                        GOED_BEELD + "\n    kanarie( " + ZET + "; )"),
                kop("tweede pakket", "package java.lang;", GOED_BEELD),
                kop("woordenlijst", "expander kanarie.dsl", GOED_BEELD),
                kop("ander dialect", "dialect \"mvel\"", "    eval( " + ZET + " == null )"),
                eigenschap("dialect van een regel", "dialect \"mvel\"", ZET + ";"),
                eigenschap("voorrang", "salience ( " + ZET + " == null ? 1 : 2 )", ""),
                eigenschap("schakelaar", "enabled ( " + ZET + " == null )", ""),
                eigenschap("klok", "timer ( expr: " + ZET + " )", ""),
                alleenTekst(eigenschap("annotatie", "@norm( " + ZET + " )", "")),
                eigenschap("groep", "agenda-group \"x\"", ""),
                eigenschap("groep met code", "ruleflow-group \"x\\\" + " + ZET.replace("\"", "\\\"") + " + \\\"\"", ""),
                eigenschap(
                        "groep met unicode",
                        "ruleflow-group \"x\\u0022 + " + ZET.replace("\"", "\\u0022") + " + \\u0022\"",
                        ""),
                naam("naam met code", "\"x\\\" + " + ZET.replace("\"", "\\\"") + " + \\\"\""),
                naam("naam met enkele aanhalingstekens", "'x\" + " + ZET + " + \"'"),
                naam("naam met unicode", "\"x\\u0022 + " + ZET.replace("\"", "\\u0022") + " + \\u0022\""),
                naam("erven van een regel", "\"TRI-01\" extends \"TRI-00\""));
    }

    private static Drlaanval dan(String naam, String java) {
        return als(naam, GOED_BEELD, GOED_GEVOLG + "\n    " + java);
    }

    private static Drlaanval als(String naam, String als) {
        return als(naam, als, GOED_GEVOLG);
    }

    private static Drlaanval als(String naam, String als, String dan) {
        return new Drlaanval(naam, drl("", "\"TRI-01\"", "", als, dan), false);
    }

    private static Drlaanval kop(String naam, String kop, String als) {
        return new Drlaanval(naam, drl(kop + "\n", "\"TRI-01\"", "", als, GOED_GEVOLG), false);
    }

    private static Drlaanval eigenschap(String naam, String eigenschap, String java) {
        return new Drlaanval(
                naam,
                drl(
                        "",
                        "\"TRI-01\"",
                        eigenschap + "\n",
                        GOED_BEELD,
                        GOED_GEVOLG + (java.isEmpty() ? "" : "\n    " + java)),
                false);
    }

    private static Drlaanval naam(String naam, String regel) {
        return new Drlaanval(naam, drl("", regel, "", GOED_BEELD, GOED_GEVOLG), false);
    }

    private static Drlaanval alleenTekst(Drlaanval aanval) {
        return new Drlaanval(aanval.naam(), aanval.drl(), true);
    }

    private static String drl(String kop, String regel, String eigenschap, String als, String dan) {
        return """
                package nl.weegwijzer.regels.triage;

                import nl.weegwijzer.besluit.*;
                import nl.weegwijzer.zaak.*;
                import nl.weegwijzer.internal.beeld.*;
                import nl.weegwijzer.internal.drools.Conclusies;

                global Conclusies conclusies;

                """ + kop + "rule " + regel + "\n" + eigenschap + "when\n" + als + "\nthen\n" + dan + "\nend\n";
    }
}
