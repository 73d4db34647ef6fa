package nl.weegwijzer.werkbank.bestand;

import java.util.Comparator;

/**
 * One thing that is wrong with a case file. Holds no value from the file that could be personal data.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the kind of problem
 * @param bestand the file, as it was named to the program
 * @param plaats where in the file
 * @param pad the place in the case, for example {@code gezin.kinderen[1].zorgen}; empty for the case as a whole
 * @param tekst what is wrong, in Dutch
 * @param hulp the way out, in Dutch
 */
public record Probleem(Code code, String bestand, Plaats plaats, String pad, String tekst, String hulp)
        implements Comparable<Probleem> {

    private static final Comparator<Probleem> VOLGORDE = Comparator.comparing(Probleem::plaats)
            .thenComparing(Probleem::pad)
            .thenComparing(Probleem::code)
            .thenComparing(Probleem::tekst);

    /** The program itself failed on this file. */
    public static Probleem vanProgramma(String bestand) {
        return new Probleem(
                Code.PROGRAMMA,
                bestand,
                Plaats.GEHEEL,
                "",
                "het programma kon deze zaak niet beoordelen door een fout van zichzelf",
                "meld dit aan de beheerder, met deze code en met wat de optie --version zegt");
    }

    /** The problem as it is shown: code, severity, place, text, and help on a line of its own. */
    public String bericht() {
        String naam = bestand.replaceAll("\\p{C}", "?");
        String waar = plaats.equals(Plaats.GEHEEL) ? naam : naam + ":" + plaats.regel() + ":" + plaats.kolom();
        String wat = pad.isEmpty() ? tekst : pad + ": " + tekst;
        return code.woord() + " fout  " + waar + ": " + wat + "\n    hulp: " + hulp + "\n";
    }

    @Override
    public int compareTo(Probleem ander) {
        return VOLGORDE.compare(this, ander);
    }
}
