package nl.weegwijzer.scenario.mutatie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.zaak.Woord;

/** What can become of the sentence of a duty: who must or may do what, and after commas how and by when. */
final class Plichtwissels {
    private static final String KOMMA = ", ";
    private static final String EN = " en ";
    private static final String MET = "met ";
    private static final String ZO_MOGELIJK = "zo mogelijk";
    private static final String AFGESCHERMD = "niet herleidbaar tot de melder";
    private static final String BINNEN = "binnen de termijn ";
    private static final String AAN_HET_EIND = "aan het eind van de termijn ";
    private static final String METEEN = "meteen";
    private static final String ZO_SPOEDIG_MOGELIJK = "zo spoedig mogelijk";

    /** How many other roles are tried, until one can be read. */
    private static final int MEESTE_ROLLEN = 4;

    private final Plichtgevolg plicht;
    private final List<String> delen;
    private final List<String> termijnen;
    private final List<Wissel> wissels = new ArrayList<>();

    Plichtwissels(Plichtgevolg plicht, String zin, List<String> termijnen) {
        this.plicht = plicht;
        this.delen = Arrays.asList(zin.split(KOMMA, -1));
        this.termijnen = termijnen;
    }

    List<Wissel> alle() {
        wissels.add(Wissel.weg(Soort.PLICHT_WEG));
        kop();
        boolean termijn = false;
        for (int i = 1; i < delen.size(); i++) {
            termijn |= deel(i, delen.get(i));
        }
        if (!termijn) {
            wissels.add(Wissel.van(Soort.TERMIJN_ANDERS, metDeel(0, Optional.of(delen.get(0) + KOMMA + METEEN))));
        }
        return wissels;
    }

    private void kop() {
        Kracht andere = Wissel.volgende(List.of(Kracht.values()), plicht.kracht());
        wissels.add(Wissel.van(Soort.KRACHT_VERWISSELD, metKop(plicht.wie(), andere, plicht.jegens())));
        rollen(
                Soort.DRAGER_VERWISSELD,
                plicht.wie(),
                plicht.jegens(),
                r -> metKop(r, plicht.kracht(), plicht.jegens()));
        plicht.jegens()
                .ifPresent(jegens -> rollen(
                        Soort.WEDERPARTIJ_VERWISSELD,
                        jegens,
                        Optional.of(plicht.wie()),
                        r -> metKop(plicht.wie(), plicht.kracht(), Optional.of(r))));
    }

    // The recipient stands for somebody else in a decision, so it is no neighbour.
    private void rollen(Soort soort, Rol was, Optional<Rol> ander, Function<Rol, String> zin) {
        wissels.add(new Wissel(
                soort,
                Wissel.anderen(List.of(Rol.values()), was)
                        .filter(r -> r != Rol.ONTVANGER && !ander.equals(Optional.of(r)))
                        .limit(MEESTE_ROLLEN)
                        .map(zin)
                        .toList()));
    }

    private String metKop(Rol wie, Kracht kracht, Optional<Rol> jegens) {
        String handeling = plicht.wat().met(jegens.map(Rol::woord).orElse(""));
        return metDeel(0, Optional.of(wie.woord() + " " + kracht.woord() + " " + handeling));
    }

    // The sentence with another part in this place, or none.
    private String metDeel(int plek, Optional<String> deel) {
        List<String> nieuw = new ArrayList<>(delen.subList(0, plek));
        deel.ifPresent(nieuw::add);
        nieuw.addAll(delen.subList(plek + 1, delen.size()));
        return String.join(KOMMA, nieuw);
    }

    private void wissel(Soort soort, int plek, Optional<String> deel) {
        wissels.add(Wissel.van(soort, metDeel(plek, deel)));
    }

    // Whether this part is the term.
    private boolean deel(int plek, String deel) {
        if (deel.equals(ZO_MOGELIJK)) {
            wissel(Soort.ZO_MOGELIJK_WEG, plek, Optional.empty());
        } else if (deel.equals(AFGESCHERMD)) {
            wissel(Soort.AFSCHERMING_WEG, plek, Optional.empty());
        } else if (alle(deel, Vorm.values())) {
            zonderElk(Soort.VORM_WEG, plek, "", deel);
            andereVorm(plek, deel);
        } else if (deel.startsWith(MET) && alle(deel.substring(MET.length()), Bijlage.values())) {
            zonderElk(Soort.BIJLAGE_WEG, plek, MET, deel.substring(MET.length()));
        } else {
            andereTermijn(plek, deel);
            return true;
        }
        return false;
    }

    private static boolean alle(String deel, Woord[] woorden) {
        return Stream.of(deel.split(EN, -1))
                .allMatch(d -> Stream.of(woorden).anyMatch(w -> w.woord().equals(d)));
    }

    private void zonderElk(Soort soort, int plek, String voor, String deel) {
        List<String> woorden = List.of(deel.split(EN, -1));
        for (String weg : woorden) {
            List<String> over = woorden.stream().filter(w -> !w.equals(weg)).toList();
            wissel(soort, plek, over.isEmpty() ? Optional.empty() : Optional.of(voor + String.join(EN, over)));
        }
    }

    private void andereVorm(int plek, String deel) {
        List<String> was = List.of(deel.split(EN, -1));
        List<String> alle = Stream.of(Vorm.values()).map(Vorm::woord).toList();
        Wissel.anderen(alle, was.get(0))
                .filter(v -> !was.contains(v))
                .findFirst()
                .ifPresent(v -> {
                    List<String> wordt = new ArrayList<>(was);
                    wordt.set(0, v);
                    wissel(Soort.VORM_VERWISSELD, plek, Optional.of(String.join(EN, wordt)));
                });
    }

    private void andereTermijn(int plek, String deel) {
        for (String begin : List.of(BINNEN, AAN_HET_EIND)) {
            if (deel.startsWith(begin)) {
                String naam = deel.substring(begin.length());
                String andere = Wissel.volgende(termijnen, naam);
                wissel(Soort.TERMIJN_ANDERS, plek, Optional.of(andere.equals(naam) ? METEEN : begin + andere));
                wissel(Soort.TERMIJN_ANDERS, plek, Optional.of((begin.equals(BINNEN) ? AAN_HET_EIND : BINNEN) + naam));
                return;
            }
        }
        wissel(Soort.TERMIJN_ANDERS, plek, Optional.of(deel.equals(METEEN) ? ZO_SPOEDIG_MOGELIJK : rond(deel)));
    }

    private static String rond(String deel) {
        for (Wanneer wanneer : Wanneer.values()) {
            String begin = wanneer.woord() + " ";
            boolean past = Stream.of(Gebeurtenis.values()).anyMatch(g -> deel.equals(begin + g.woord()));
            if (past) {
                return Wissel.volgende(List.of(Wanneer.values()), wanneer).woord() + deel.substring(begin.length() - 1);
            }
        }
        return METEEN;
    }
}
