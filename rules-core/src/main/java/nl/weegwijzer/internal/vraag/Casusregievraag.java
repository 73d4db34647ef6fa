package nl.weegwijzer.internal.vraag;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Casusregiebesluit;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Casusregiebeeld;
import nl.weegwijzer.internal.beeld.Ouderwensbeeld;
import nl.weegwijzer.internal.beeld.Regiekindbeeld;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Casusregiezaak;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Ouderwens;
import nl.weegwijzer.zaak.Partij;

/** The casusregie: first each child and what each parent wishes, then the case. */
public final class Casusregievraag {
    /** The question. */
    public static final Vraag<Casusregiezaak, Casusregiebesluit> VRAAG = vraag();

    private Casusregievraag() {}

    private static Vraag<Casusregiezaak, Casusregiebesluit> vraag() {
        Vraagbouw<Casusregiezaak, Casusregiebesluit> bouw =
                Vraagbouw.van(Vraagsoort.CASUSREGIE, Casusregiezaak.class, Casusregiezaak::op, Casusregiebesluit.class);
        bouw.deel(Kind.class, Regiekindbeeld.class)
                .afgeleid("toezicht", d -> Toezicht.van(d.gang().zaak().gezin(), d.feiten()));
        bouw.deel(Ouderwens.class, Ouderwensbeeld.class);
        return bouw.geheel(
                Casusregiebeeld.class,
                Opmaak.<Gang<Casusregiezaak>, Casusregiebeeld>van(Casusregiezaak.class, Casusregiebeeld.class)
                        .afgeleid(
                                "gemeld",
                                g -> Logica.gemeld(g.zaak().zaakfase(), g.zaak().gemeld()))
                        .afgeleid(
                                "jeugdteamOntving", g -> Ontvangst.door(g.zaak().ontvangers(), Partij.JEUGDTEAM))
                        .afgeleid("jgzOntving", g -> Ontvangst.door(g.zaak().ontvangers(), Partij.JGZ))
                        .afgeleid("oudersWensen", g -> oudersWensen(g.zaak()))
                        .afgeleid(
                                "minderjarigen",
                                g -> Logica.minderjarigen(g.zaak().gezin())));
    }

    /** Whether all parents wish it: a parent of whom nothing is said may not, and nobody is not everybody. */
    private static Antwoord oudersWensen(Casusregiezaak zaak) {
        Set<String> genoemd = new HashSet<>();
        zaak.ouderwensen().forEach(w -> genoemd.add(w.kenmerk()));
        boolean ookAnderen = zaak.gezin().ouders().stream().anyMatch(o -> !genoemd.contains(o.kenmerk()));
        Antwoord overigen = genoemd.isEmpty() || ookAnderen ? Antwoord.ONBEKEND : Antwoord.JA;
        return Logica.alle(
                Stream.concat(zaak.ouderwensen().stream().map(Ouderwens::jgzCasemanager), Stream.of(overigen)));
    }
}
