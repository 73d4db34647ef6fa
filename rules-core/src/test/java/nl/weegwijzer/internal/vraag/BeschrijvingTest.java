package nl.weegwijzer.internal.vraag;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Kindhouder;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.Vervulling;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.besluit.Zichtbesluit;
import nl.weegwijzer.internal.beeld.Kindtoezicht;
import nl.weegwijzer.internal.beeld.Lidbeeld;
import nl.weegwijzer.internal.beeld.Onderwerp;
import nl.weegwijzer.internal.beeld.Stand;
import nl.weegwijzer.internal.beeld.Zichtbeeld;
import nl.weegwijzer.internal.beeld.Zichtkindbeeld;
import nl.weegwijzer.internal.beeld.Zin;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Lid;
import nl.weegwijzer.zaak.Onderzoekstand;
import nl.weegwijzer.zaak.Zichtzaak;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een naam die niet bestaat, valt op zodra een vraag wordt beschreven")
class BeschrijvingTest {
    /** As a question is: described while its class is loaded. */
    static final class Verschreven {
        static final Vraag<Zichtzaak, Zichtbesluit> VRAAG = vraag();

        private Verschreven() {}

        private static Vraag<Zichtzaak, Zichtbesluit> vraag() {
            Vraagbouw<Zichtzaak, Zichtbesluit> bouw = bouw();
            bouw.deel(Kind.class, Zichtkindbeeld.class).afgeleid("toezihct", d -> Kindtoezicht.ONBEKEND);
            return bouw.geheel(Zichtbeeld.class, Opmaak.van(Zichtzaak.class, Zichtbeeld.class));
        }
    }

    @Onderwerp("elders")
    record Eldersbeeld(
            int fase,
            @Zin("het gevaar is") Antwoord gevaar,
            @Stand("het oordeel is") @Nullable Antwoord oordeel) {}

    @Onderwerp("dwaalspoor")
    record Dwaalbeeld(
            int fase,

            @Zin(value = "het gevaar is", uit = "veiligheidsplan.gevaar")
            Antwoord gevaar) {}

    @Onderwerp("voorbij")
    record Voorbijbeeld(
            int fase,

            @Zin(value = "het gevaar is", uit = "onderzoek.gevaar")
            Antwoord gevaar) {}

    @Onderwerp("soort")
    record Soortbeeld(int fase, @Zin("het onderzoek is") Antwoord onderzoek) {}

    @Onderwerp(value = "lijstloos", per = "kinderen")
    record Lijstloosbeeld(int fase) {}

    @Onderwerp(value = "geenlijst", per = "gezin")
    record Geenlijstbeeld(int fase) {}

    record Losbeeld(int fase) {}

    record Vaagbeeld(int fase, Antwoord gevaar) {}

    record Anderbesluit(Vervulling zciht, Onderbouwing onderbouwing) implements Besluit {
        @Override
        public Vraagsoort vraag() {
            return Vraagsoort.ZICHT;
        }
    }

    record Lijstbesluit(List<Perkind> kinderen, Onderbouwing onderbouwing) implements Besluit {
        record Perkind(String kenmerk, Kindhouder hauder) {}

        @Override
        public Vraagsoort vraag() {
            return Vraagsoort.ZICHT;
        }
    }

    private static Vraagbouw<Zichtzaak, Zichtbesluit> bouw() {
        return Vraagbouw.van(Vraagsoort.ZICHT, Zichtzaak.class, Zichtzaak::op, Zichtbesluit.class);
    }

    private static AbstractThrowableAssert<?, ?> geweigerd(ThrowingCallable beschrijving) {
        return assertThatThrownBy(beschrijving).isInstanceOf(IllegalStateException.class);
    }

    private static <B extends Record> Opmaak<Object, B> opmaak(Class<B> beeld) {
        return Opmaak.<Object, B>van(Zichtzaak.class, beeld).klaar();
    }

    @Test
    @DisplayName("een verschreven afgeleid feit: de klasse van de vraag laadt niet, en zegt waarom")
    void klasse_verschrevenFeit_laadtNiet() {
        assertThatThrownBy(() -> Verschreven.VRAAG.soort())
                .isInstanceOf(ExceptionInInitializerError.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Zichtkindbeeld heeft geen feit 'toezihct'; wel toezicht");
    }

    @Test
    @DisplayName("een conclusie is geen feit om af te leiden")
    void afgeleid_conclusie_geweigerd() {
        geweigerd(() -> Opmaak.van(Kind.class, Zichtkindbeeld.class).afgeleid("kindhouder", d -> null))
                .hasMessage("Zichtkindbeeld heeft geen feit 'kindhouder'; wel toezicht");
    }

    @Test
    @DisplayName("twee keer hetzelfde afgeleid")
    void afgeleid_tweeKeer_geweigerd() {
        geweigerd(() -> Opmaak.van(Kind.class, Zichtkindbeeld.class)
                        .afgeleid("toezicht", d -> null)
                        .afgeleid("toezicht", d -> null))
                .hasMessage("Zichtkindbeeld.toezicht is al afgeleid");
    }

    @Test
    @DisplayName("een feit dat niet in de zaak staat en ook niet wordt afgeleid")
    void klaar_feitNergens_geweigerd() {
        geweigerd(() -> opmaak(Eldersbeeld.class))
                .hasMessageStartingWith(
                        "Eldersbeeld.gevaar: Zichtzaak heeft geen deel 'gevaar'; wel peildatum, zaakfase,");
    }

    @Test
    @DisplayName("een feit waarvan @Zin(uit) ergens onderweg niet bestaat, ook als het wordt afgeleid")
    void klaar_uitLeidtNergensHeen_geweigerd() {
        String fout = "Dwaalbeeld.gevaar: Veiligheidsplan heeft geen deel 'gevaar'; wel "
                + String.join(", ", Naamfout.namen(nl.weegwijzer.zaak.Veiligheidsplan.class, d -> true));

        geweigerd(() -> opmaak(Dwaalbeeld.class)).hasMessage(fout);
        geweigerd(() -> Opmaak.van(Zichtzaak.class, Dwaalbeeld.class)
                        .afgeleid("gevaar", z -> Antwoord.JA)
                        .klaar())
                .hasMessage(fout);
        geweigerd(() -> opmaak(Voorbijbeeld.class))
                .hasMessage("Voorbijbeeld.gevaar: Onderzoekstand heeft geen deel 'gevaar'; wel niets");
    }

    @Test
    @DisplayName("een feit dat in de zaak iets anders is dan regels zien")
    void klaar_andersVanSoort_geweigerd() {
        geweigerd(() -> opmaak(Soortbeeld.class))
                .hasMessage("Soortbeeld.onderzoek: onderzoek in Zichtzaak is een "
                        + Onderzoekstand.class.getSimpleName() + " en geen Antwoord");
    }

    @Test
    @DisplayName("een deel dat een feit noch een conclusie is")
    void klaar_zonderZin_geweigerd() {
        geweigerd(() -> opmaak(Vaagbeeld.class)).hasMessage("Vaagbeeld.gevaar is een feit noch een conclusie");
    }

    @Test
    @DisplayName(
            "@Onderwerp(per) noemt een lijst die er niet is, of iets dat geen lijst is, of een lijst van iets anders")
    void deel_perZonderLijst_geweigerd() {
        geweigerd(() -> bouw().deel(Kind.class, Lijstloosbeeld.class))
                .hasMessageStartingWith("Lijstloosbeeld: Zichtzaak heeft geen deel 'kinderen'; wel peildatum,");
        geweigerd(() -> bouw().deel(Kind.class, Geenlijstbeeld.class))
                .hasMessage("Geenlijstbeeld: gezin in Zichtzaak is een Gezin en geen List");
        geweigerd(() -> bouw().deel(Kind.class, Lidbeeld.class))
                .hasMessage("Lidbeeld: leden in Zichtzaak is geen lijst van Kind");
        geweigerd(() -> bouw().deel(Lid.class, Eldersbeeld.class))
                .hasMessage("Eldersbeeld zegt niet van welke lijst het één deel is; zet @Onderwerp(per)");
    }

    @Test
    @DisplayName("ook een vraag die zelf haar delen maakt, noemt alleen onderwerpen en lijsten die er zijn")
    void vraag_zelfGemaakt_onderwerpenEnLijstenBestaan() {
        geweigerd(() -> zelfGemaakt(Lijstloosbeeld.class))
                .hasMessageStartingWith("Lijstloosbeeld: Zichtzaak heeft geen deel 'kinderen'; wel peildatum,");
        geweigerd(() -> zelfGemaakt(Losbeeld.class)).hasMessage("Losbeeld is geen @Onderwerp van regels");
    }

    private static Vraag<Zichtzaak, Zichtbesluit> zelfGemaakt(Class<? extends Record> beeld) {
        return Vraag.van(
                Vraagsoort.ZICHT,
                Zichtzaak.class,
                Zichtzaak::op,
                Zichtbesluit.class,
                List.of(beeld),
                (motor, zaak) -> {
                    throw new IllegalStateException("wordt niet gevraagd");
                },
                besluit -> List.of());
    }

    @Test
    @DisplayName("een besluit met een conclusie die het beeld niet heeft, over het geheel of over een deel")
    void besluit_conclusieBestaatNiet_geweigerd() {
        geweigerd(() -> new Besluitvorm<>(Anderbesluit.class, Zichtbeeld.class, List.of()))
                .hasMessage("Zichtbeeld heeft geen conclusie 'zciht'; wel zicht, houder, vast");
        Vraagbouw.Deelvrager<Zichtzaak, Kind, Zichtkindbeeld> kinderen = bouw().deel(Kind.class, Zichtkindbeeld.class);
        geweigerd(() -> new Besluitvorm<>(Lijstbesluit.class, Zichtbeeld.class, List.of(kinderen)))
                .hasMessage("Perkind zegt hauder, en dat concludeert geen onderwerp over een deel van de zaak;"
                        + " wel Zichtkindbeeld: kindhouder");
    }

    @Test
    @DisplayName("een zin van een conclusie die het beeld niet heeft")
    void standzin_conclusieBestaatNiet_geweigerd() {
        geweigerd(() -> Standzin.van(Zichtbeeld.class, "hauder"))
                .hasMessage("Zichtbeeld heeft geen conclusie 'hauder'; wel zicht, houder, vast");
        geweigerd(() -> Standzin.van(Zichtbeeld.class, "zaakfase"))
                .hasMessage("Zichtbeeld heeft geen conclusie 'zaakfase'; wel zicht, houder, vast");
    }
}
