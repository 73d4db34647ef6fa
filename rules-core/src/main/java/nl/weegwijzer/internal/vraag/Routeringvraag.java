package nl.weegwijzer.internal.vraag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Routeringsadvies;
import nl.weegwijzer.besluit.Routeringsadvies.Contact;
import nl.weegwijzer.besluit.Routeringsadvies.Opvolging;
import nl.weegwijzer.besluit.Team;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Routeringbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.vraag.Vraag.LosseZin;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Routeringzaak;
import nl.weegwijzer.zaak.Woord;
import org.jspecify.annotations.Nullable;

/** Which team there is: what the rules say of the route, and what the tables say of team and contacts. */
public final class Routeringvraag {
    /** The name of the table of contacts. */
    public static final String CONTACTEN = "organisaties";

    private static final LosseZin OPGEGAAN =
            new LosseZin("de gemeente is opgegaan in", List.of("Voorbeeldstad, sinds 2026-07-01"), false);
    private static final LosseZin OVERZICHT =
            new LosseZin("het overzicht van contacten noemt", List.of("Voorbeeldzorg, voor JGZ"), false);

    /** The question. */
    public static final Vraag<Routeringzaak, Routeringsadvies> VRAAG = Vraag.van(
                    Vraagsoort.ROUTERING,
                    Routeringzaak.class,
                    Routeringzaak::op,
                    Routeringsadvies.class,
                    List.of(Routeringbeeld.class),
                    Routeringvraag::besluit,
                    Routeringvraag::zegt)
            .zoektOp(Gemeenten.TABEL)
            .zoektOp(CONTACTEN)
            .zegtOok(Gemeenten.TEAM)
            .zegtOok(OPGEGAAN)
            .zegtOok(OVERZICHT);

    private static final Opmaak<Geheel, Routeringbeeld> GEHEEL = Opmaak.<Geheel, Routeringbeeld>van(
                    Routeringzaak.class, Routeringbeeld.class)
            .afgeleid("minderjarigen", g -> Logica.minderjarigen(g.zaak().gezin()))
            .afgeleid(
                    "gemeente",
                    g -> Gemeenten.lot(g.kennis(), g.zaak().gemeente(), g.zaak().peildatum()))
            .klaar();

    private static final Standzin ROUTE = Standzin.van(Routeringbeeld.class, "route");
    private static final Standzin DOELGROEP = Standzin.van(Routeringbeeld.class, "doelgroep");
    private static final Standzin JGZ = Standzin.van(Routeringbeeld.class, "jgz");
    private static final Standzin VASTGEHOUDEN = Standzin.van(Routeringbeeld.class, "vastgehouden");
    private static final Standzin TOEGANG = Standzin.van(Routeringbeeld.class, "toegang");
    private static final Standzin ZWAARDERE_HULP = Standzin.van(Routeringbeeld.class, "zwaardereHulp");

    private Routeringvraag() {}

    /** What facts are worked out from. */
    private record Geheel(Kennis kennis, Routeringzaak zaak) {}

    private static Routeringsadvies besluit(Motor motor, Routeringzaak zaak) {
        Kennis kennis = motor.kennis();
        Afleiding<Routeringbeeld> afleiding = motor.leidAf(GEHEEL.maak(zaak, new Geheel(kennis, zaak)));
        Onderbouwer onderbouwer = new Onderbouwer(motor, zaak.peildatum());
        onderbouwer.voeg(afleiding, Deel.geheel(Map.of(Anker.PEILDATUM, zaak.peildatum())));
        Routeringbeeld beeld = afleiding.beeld();
        return new Routeringsadvies(
                Objects.requireNonNull(beeld.route()),
                team(kennis, zaak, beeld),
                opvolging(kennis, zaak),
                Objects.requireNonNull(beeld.doelgroep()),
                Objects.requireNonNull(beeld.jgz()),
                Objects.requireNonNull(beeld.vastgehouden()),
                Optional.ofNullable(beeld.toegang()),
                Optional.ofNullable(beeld.zwaardereHulp()),
                contacten(kennis, zaak, beeld),
                onderbouwer.klaar());
    }

    private static Optional<Team> team(Kennis kennis, Routeringzaak zaak, Routeringbeeld beeld) {
        return beeld.noemtJeugdteam() == Antwoord.JA
                ? Gemeenten.regelOfOpvolger(kennis, zaak.gemeente(), zaak.peildatum())
                        .map(Gemeenten::team)
                : Optional.empty();
    }

    private static Optional<Opvolging> opvolging(Kennis kennis, Routeringzaak zaak) {
        return Gemeenten.opgegaan(kennis, zaak.gemeente(), zaak.peildatum())
                .flatMap(g -> g.opvolger().flatMap(o -> g.tot().map(laatste -> new Opvolging(o, laatste.plusDays(1)))));
    }

    /** Those parties that the rules name for this family, as the table has them on the reference date. */
    private static List<Contact> contacten(Kennis kennis, Routeringzaak zaak, Routeringbeeld beeld) {
        return kennis.organisaties().stream()
                .filter(o -> o.geldtOp(zaak.peildatum()))
                .filter(o -> noemt(beeld, o.partij()) == Antwoord.JA)
                .map(o -> new Contact(o.partij(), o.organisatie(), o.telefoon()))
                .toList();
    }

    private static @Nullable Antwoord noemt(Routeringbeeld beeld, Partij partij) {
        return switch (partij) {
            case VEILIG_THUIS -> beeld.noemtVeiligThuis();
            case JEUGDTEAM -> beeld.noemtJeugdteam();
            case JGZ -> beeld.noemtJgz();
        };
    }

    private static List<Stelling> zegt(Routeringsadvies advies) {
        List<Stelling> zegt = new ArrayList<>();
        advies.team().map(Gemeenten::zegt).ifPresent(zegt::add);
        advies.opvolging()
                .ifPresent(o -> zegt.add(new Stelling("", OPGEGAAN.zin(), o.gemeente() + ", sinds " + o.sinds())));
        Stream.of(
                        conclusie(ROUTE, advies.route()),
                        conclusie(DOELGROEP, advies.doelgroep()),
                        conclusie(JGZ, advies.jgz()),
                        conclusie(VASTGEHOUDEN, advies.vastgehouden()),
                        conclusie(TOEGANG, advies.toegang().orElse(null)),
                        conclusie(ZWAARDERE_HULP, advies.zwaardereHulp().orElse(null)))
                .flatMap(Optional::stream)
                .forEach(zegt::add);
        advies.contacten().forEach(c -> zegt.add(new Stelling("", OVERZICHT.zin(), regel(c))));
        return zegt;
    }

    private static Optional<Stelling> conclusie(Standzin zin, @Nullable Woord waarde) {
        return Optional.ofNullable(waarde).map(zin::is);
    }

    private static String regel(Contact contact) {
        String voor = contact.partij() == Partij.VEILIG_THUIS
                ? ""
                : ", voor " + contact.partij().woord();
        return contact.organisatie()
                + voor
                + contact.telefoon().map(t -> ", telefoon " + t).orElse("");
    }
}
