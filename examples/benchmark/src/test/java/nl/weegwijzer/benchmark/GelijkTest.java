package nl.weegwijzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Melding;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Triagezaak;
import org.junit.jupiter.api.Test;

/** What is compared gives the same decision. */
class GelijkTest {
    private final Kennisbank kennisbank = Kennisbank.load("zhz");
    private final Weegwijzer weegwijzer = Weegwijzer.met(kennisbank);

    /** Every combination of criteria and facts of the report; the other facts drawn anew for each. */
    @Test
    void handgeschreven_java_geeft_hetzelfde_besluit_met_dezelfde_motivering() {
        HandgeschrevenTriage handgeschreven = new HandgeschrevenTriage(kennisbank);
        Triagezaken toeval = new Triagezaken(1);
        int aantal = 0;
        for (Criteria criteria : alleCriteria()) {
            for (Melding melding : alleMeldingen()) {
                if (criteria.anonimiteitMelder() == Triagezaken.strijdig(melding.vorm())) {
                    continue;
                }
                Triagezaak zaak = toeval.zaak()
                        .criteria(Criteria.onbekend())
                        .melding(melding)
                        .criteria(criteria);
                assertThat(handgeschreven.besluit(zaak))
                        .as(
                                "HandgeschrevenTriage volgt de regels over triage en weging; werk haar bij als die veranderen")
                        .isEqualTo(weegwijzer.triage(zaak));
                aantal++;
            }
        }
        assertThat(aantal).isEqualTo(81 * 7 * 45);
    }

    @Test
    void gewone_drools_past_dezelfde_regels_toe() {
        GewoneDrools drools = new GewoneDrools(true);
        for (Triagezaak zaak : Triagezaken.verschillend(500)) {
            GewoneDrools.Uitslag gewoon = drools.besluit(zaak);
            Triagebesluit besluit = weegwijzer.triage(zaak);
            assertThat(gewoon.perRegel().keySet()).isEqualTo(regels(besluit));
            assertThat(gewoon.definitief() == Antwoord.JA).isEqualTo(besluit instanceof Triagebesluit.Definitief);
        }
    }

    private static Set<String> regels(Triagebesluit besluit) {
        Set<String> regels = new TreeSet<>();
        besluit.onderbouwing().motivering().stream().map(Reden::regel).forEach(regels::add);
        return regels;
    }

    private static List<Criteria> alleCriteria() {
        List<Criteria> alle = new ArrayList<>();
        for (Antwoord gevaar : Antwoord.values()) {
            for (Antwoord structureel : Antwoord.values()) {
                for (Antwoord problemen : Antwoord.values()) {
                    for (Antwoord kwetsbaar : Antwoord.values()) {
                        for (Antwoord anoniem : Antwoord.values()) {
                            alle.add(new Criteria(gevaar, structureel, problemen, kwetsbaar, anoniem));
                        }
                    }
                }
            }
        }
        return alle;
    }

    private static List<Melding> alleMeldingen() {
        List<Melding> alle = new ArrayList<>();
        for (Meldvorm vorm : Meldvorm.values()) {
            for (Melderrol rol : Melderrol.values()) {
                for (Antwoord bereikbaar : Antwoord.values()) {
                    for (Antwoord gegrond : Antwoord.values()) {
                        alle.add(new Melding(vorm, new Melder(rol, bereikbaar), gegrond, Optional.empty()));
                    }
                }
            }
        }
        return alle;
    }
}
