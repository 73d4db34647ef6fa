package nl.weegwijzer.internal.vraag;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.besluit.Zichtbesluit;
import nl.weegwijzer.internal.beeld.Lidbeeld;
import nl.weegwijzer.internal.beeld.Zichtbeeld;
import nl.weegwijzer.internal.beeld.Zichtkindbeeld;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Lid;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Zichtzaak;

/** The view on safety: first each member and each child, then the case. */
public final class Zichtvraag {
    /** The question. */
    public static final Vraag<Zichtzaak, Zichtbesluit> VRAAG = vraag();

    private Zichtvraag() {}

    private static Vraag<Zichtzaak, Zichtbesluit> vraag() {
        Vraagbouw<Zichtzaak, Zichtbesluit> bouw =
                Vraagbouw.van(Vraagsoort.ZICHT, Zichtzaak.class, Zichtzaak::op, Zichtbesluit.class);
        bouw.deel(Lid.class, Lidbeeld.class);
        bouw.deel(Kind.class, Zichtkindbeeld.class)
                .afgeleid("toezicht", d -> Toezicht.van(d.gang().zaak().gezin(), d.feiten()));
        return bouw.geheel(
                Zichtbeeld.class,
                Opmaak.<Gang<Zichtzaak>, Zichtbeeld>van(Zichtzaak.class, Zichtbeeld.class)
                        .afgeleid(
                                "gemeld",
                                g -> Logica.gemeld(g.zaak().zaakfase(), g.zaak().gemeld()))
                        .afgeleid("alleBeelden", g -> alleBeelden(g.zaak()))
                        .afgeleid(
                                "jeugdteamOntving", g -> Ontvangst.door(g.zaak().ontvangers(), Partij.JEUGDTEAM))
                        .afgeleid("jgzOntving", g -> Ontvangst.door(g.zaak().ontvangers(), Partij.JGZ)));
    }

    /**
     * Whether there is a current picture of everybody: never yes as long as somebody may be missing, or nobody is
     * named.
     */
    private static Antwoord alleBeelden(Zichtzaak zaak) {
        Set<String> genoemd = new HashSet<>();
        zaak.leden().forEach(l -> genoemd.add(l.kenmerk()));
        boolean ookAnderen = Stream.concat(
                        zaak.gezin().kinderen().stream().map(Kind::kenmerk),
                        zaak.gezin().ouders().stream().map(Ouder::kenmerk))
                .anyMatch(k -> !genoemd.contains(k));
        boolean compleet = zaak.ledenVolledig() == Antwoord.JA && !ookAnderen && !genoemd.isEmpty();
        Antwoord overigen = compleet ? Antwoord.JA : Antwoord.ONBEKEND;
        return Logica.alle(Stream.concat(zaak.leden().stream().map(Lid::actueelBeeld), Stream.of(overigen)));
    }
}
