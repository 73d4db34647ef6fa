package nl.weegwijzer.werkbank.bestand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/** Turns one JSON object into the record that its {@link Vorm.Groep} names. For one object; not thread-safe. */
final class Groeplezer {
    private final Vormlezer delen;
    private final Problemenlijst problemen;
    private final Vorm.Groep vorm;
    private final Waarde.Groep inhoud;
    private final String pad;

    /** Whether a list of this record lost elements: what it says of that list can then be untrue. */
    private boolean onvolledig;

    Groeplezer(Vormlezer delen, Problemenlijst problemen, Vorm.Groep vorm, Waarde.Groep inhoud, String pad) {
        this.delen = delen;
        this.problemen = problemen;
        this.vorm = vorm;
        this.inhoud = inhoud;
        this.pad = pad;
    }

    Optional<Object> lees() {
        keurSleutels();
        List<@Nullable Object> waarden = new ArrayList<>();
        for (Vorm.Veld veld : vorm.velden()) {
            waarden.add(leesVeld(veld).orElse(null));
        }
        try {
            return Optional.of(Maker.maak(vorm.soort(), waarden));
        } catch (OngeldigeZaakException e) {
            meldBezwaren(e.bezwaren(), waarden);
            return zonderWatMag(waarden);
        }
    }

    private void keurSleutels() {
        Map<String, Plaats> eerste = new HashMap<>();
        for (Waarde.Lid lid : inhoud.leden()) {
            Plaats eerder = eerste.putIfAbsent(lid.sleutel(), lid.plaats());
            boolean gekend = bekend().contains(lid.sleutel());
            if (eerder != null && gekend) {
                problemen.meld(
                        Code.DUBBEL,
                        lid.plaats(),
                        Pad.sleutel(pad, lid.sleutel()),
                        "staat er meer dan eens",
                        "laat er één staan; de eerste staat op regel " + eerder.regel());
            } else if (!gekend) {
                meldOnbekend(lid);
            }
        }
    }

    private List<String> bekend() {
        if (!Zaak.class.isAssignableFrom(vorm.soort())) {
            return vorm.sleutels();
        }
        List<String> sleutels = new ArrayList<>(List.of(Vraagsleutel.SLEUTEL));
        sleutels.addAll(vorm.sleutels());
        return sleutels;
    }

    private void meldOnbekend(Waarde.Lid lid) {
        if (Sleutels.weigerPersoonsgegeven(problemen, lid, pad)) {
            return;
        }
        Optional<String> toonbaar = Sleutels.toonbaar(lid.sleutel());
        problemen.meld(
                Code.SLEUTEL,
                lid.plaats(),
                toonbaar.map(s -> Pad.sleutel(pad, s)).orElse(pad),
                Sleutels.vrijeTekst(lid.sleutel())
                        ? "vrije tekst hoort niet in een zaak"
                        : "deze sleutel is hier niet bekend",
                Sleutels.hulp(lid.sleutel(), bekend(), vorm));
    }

    /** The value of a component: from the file, else its default; empty where it is required and not there. */
    private Optional<Object> leesVeld(Vorm.Veld veld) {
        String veldpad = Pad.sleutel(pad, veld.naam());
        Optional<Waarde.Lid> lid = inhoud.lid(veld.naam());
        if (lid.isEmpty()) {
            if (veld.standaard().isEmpty()) {
                meldOntbrekend(veld, veldpad);
            }
            return veld.standaard();
        }
        Optional<Object> gelezen = delen.lees(veld.vorm(), lid.get().waarde(), veldpad);
        onvolledig |= veld.vorm() instanceof Vorm.Lijst
                && !volledig(gelezen, lid.get().waarde());
        if (gelezen.isPresent() && veld.facultatief()) {
            return Optional.of(gelezen);
        }
        return gelezen.or(veld::standaard);
    }

    private void meldOntbrekend(Vorm.Veld veld, String veldpad) {
        String keus = veld.vorm() instanceof Vorm.Woorden woorden ? "; mogelijk zijn: " + woorden.opsomming() : "";
        problemen.meld(
                Code.ONTBREEKT,
                inhoud.plaats(),
                veldpad,
                "ontbreekt, en zonder kan het niet",
                "zet er \"" + veld.naam() + "\" bij, met " + veld.vorm().omschrijving() + keus);
    }

    private static boolean volledig(Optional<Object> gelezen, Waarde waarde) {
        return gelezen.isPresent()
                && waarde instanceof Waarde.Rij rij
                && ((List<?>) gelezen.get()).size() == rij.delen().size();
    }

    /** What the record itself refuses; what is missing or could not be read is on the list already. */
    private void meldBezwaren(List<Bezwaar> bezwaren, List<@Nullable Object> waarden) {
        for (Bezwaar bezwaar : bezwaren) {
            int nummer = vorm.sleutels().indexOf(bezwaar.veld());
            boolean alGemeld = nummer >= 0 && waarden.get(nummer) == null;
            if (!alGemeld && !onvolledig) {
                Bezwaarplaats.meld(problemen, bezwaar, inhoud, pad);
            }
        }
    }

    /** The record with its required components alone, for what the record around it says of those. */
    private Optional<Object> zonderWatMag(List<@Nullable Object> waarden) {
        List<@Nullable Object> kaal = new ArrayList<>();
        for (int nummer = 0; nummer < waarden.size(); nummer++) {
            Object gelezen = waarden.get(nummer);
            kaal.add(vorm.velden().get(nummer).standaard().orElse(gelezen));
        }
        try {
            return Optional.of(Maker.maak(vorm.soort(), kaal));
        } catch (OngeldigeZaakException e) {
            return Optional.empty();
        }
    }
}
