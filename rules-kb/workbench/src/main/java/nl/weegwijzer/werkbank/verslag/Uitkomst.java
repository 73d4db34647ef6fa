package nl.weegwijzer.werkbank.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Zaakoverzicht;
import nl.weegwijzer.internal.vraag.Stelling;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Partij;

/**
 * What came out, in Dutch, before any duty or reason. Immutable and thread-safe.
 *
 * @param zinnen the outcome in sentences, the most important first
 * @param punten what the outcome says of parts of the case, each one line
 * @param gezegd texts that the sentences have said already, so that no remark has to
 */
record Uitkomst(List<String> zinnen, List<String> punten, Set<String> gezegd) {
    /** The outcome of a decision. */
    static Uitkomst van(Besluit besluit) {
        if (besluit instanceof Meldadvies advies) {
            return Meldtekst.van(advies);
        }
        if (besluit instanceof Triagebesluit triage) {
            return Triagetekst.van(triage);
        }
        if (besluit instanceof Overdrachtbesluit overdracht) {
            return Overdrachttekst.van(overdracht);
        }
        if (besluit instanceof Zaakoverzicht overzicht) {
            return Overzichttekst.van(overzicht);
        }
        return besluit instanceof Monitoringbesluit monitoring ? Monitoringtekst.van(monitoring) : inZinnen(besluit);
    }

    /** What a decision says, in the sentences of the rules. */
    private static Uitkomst inZinnen(Besluit besluit) {
        List<String> zinnen = new ArrayList<>();
        List<String> punten = new ArrayList<>();
        for (Stelling stelling : Vragen.zegt(besluit)) {
            if (stelling.over().isEmpty()) {
                zinnen.add(Tekstblok.zin(stelling.tekst()));
            } else {
                punten.add(stelling.over() + ": " + stelling.tekst());
            }
        }
        return new Uitkomst(zinnen, punten, Set.of());
    }

    /** The party as it is called in a sentence. */
    static String noem(Partij partij) {
        return Rol.valueOf(partij.name()).woord();
    }

    /** The question, with the part of the case that it is about. */
    static String noem(OpenVraag vraag) {
        return vraag.betreft().map(b -> b + ": ").orElse("") + Tekstblok.zin(vraag.vraag());
    }

    /** Parties in a sentence. */
    static String noem(List<Partij> partijen) {
        return String.join(" en ", partijen.stream().map(Uitkomst::noem).toList());
    }
}
