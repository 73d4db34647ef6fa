package nl.weegwijzer.internal.taal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weegwijzer.internal.beeld.Aardbeeld;
import nl.weegwijzer.internal.beeld.Afspraakbeeld;
import nl.weegwijzer.internal.beeld.Afwijkingbeeld;
import nl.weegwijzer.internal.beeld.Casusregiebeeld;
import nl.weegwijzer.internal.beeld.Consultatiebeeld;
import nl.weegwijzer.internal.beeld.Dossierbeeld;
import nl.weegwijzer.internal.beeld.Inhoudbeeld;
import nl.weegwijzer.internal.beeld.Kindbeeld;
import nl.weegwijzer.internal.beeld.Lidbeeld;
import nl.weegwijzer.internal.beeld.Meldbeeld;
import nl.weegwijzer.internal.beeld.Meldcodebeeld;
import nl.weegwijzer.internal.beeld.Monitoringbeeld;
import nl.weegwijzer.internal.beeld.Onderwerp;
import nl.weegwijzer.internal.beeld.Ontvangerbeeld;
import nl.weegwijzer.internal.beeld.Organisatiebeeld;
import nl.weegwijzer.internal.beeld.Ouderwensbeeld;
import nl.weegwijzer.internal.beeld.Overdrachtbeeld;
import nl.weegwijzer.internal.beeld.Overzichtbeeld;
import nl.weegwijzer.internal.beeld.Plichtbeeld;
import nl.weegwijzer.internal.beeld.Regiekindbeeld;
import nl.weegwijzer.internal.beeld.Routeringbeeld;
import nl.weegwijzer.internal.beeld.Stand;
import nl.weegwijzer.internal.beeld.Stukbeeld;
import nl.weegwijzer.internal.beeld.Triagebeeld;
import nl.weegwijzer.internal.beeld.Uitspraakbeeld;
import nl.weegwijzer.internal.beeld.Voortgangbeeld;
import nl.weegwijzer.internal.beeld.Voorvalbeeld;
import nl.weegwijzer.internal.beeld.Wegingbeeld;
import nl.weegwijzer.internal.beeld.Wijzigingbeeld;
import nl.weegwijzer.internal.beeld.Zaakvraagbeeld;
import nl.weegwijzer.internal.beeld.Zichtbeeld;
import nl.weegwijzer.internal.beeld.Zichtkindbeeld;
import nl.weegwijzer.internal.beeld.Zin;
import nl.weegwijzer.internal.model.Beeldvorm;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import org.jspecify.annotations.Nullable;

/** The vocabulary: the subjects that rules can be about, each with its sentences. Read from the flat records once. */
public final class Woordenschat {
    private static final String IS = " is";

    private final List<Thema> themas;

    /** With subjects that were read before. */
    Woordenschat(List<Thema> themas) {
        this.themas = themas;
    }

    /** The vocabulary of this version of the library. A new question adds its records here. */
    public static Woordenschat lees() {
        return new Woordenschat(List.of(
                thema(Meldbeeld.class),
                thema(Kindbeeld.class),
                thema(Wegingbeeld.class),
                thema(Triagebeeld.class),
                thema(Overdrachtbeeld.class),
                thema(Ontvangerbeeld.class),
                thema(Afwijkingbeeld.class),
                thema(Monitoringbeeld.class),
                thema(Voorvalbeeld.class),
                thema(Aardbeeld.class),
                thema(Wijzigingbeeld.class),
                thema(Organisatiebeeld.class),
                thema(Lidbeeld.class),
                thema(Zichtkindbeeld.class),
                thema(Zichtbeeld.class),
                thema(Regiekindbeeld.class),
                thema(Ouderwensbeeld.class),
                thema(Casusregiebeeld.class),
                thema(Routeringbeeld.class),
                thema(Plichtbeeld.class),
                thema(Afspraakbeeld.class),
                thema(Voortgangbeeld.class),
                thema(Uitspraakbeeld.class),
                thema(Inhoudbeeld.class),
                thema(Stukbeeld.class),
                thema(Dossierbeeld.class),
                thema(Meldcodebeeld.class),
                thema(Consultatiebeeld.class),
                thema(Zaakvraagbeeld.class),
                thema(Overzichtbeeld.class)));
    }

    /** The subjects, in a fixed order. */
    public List<Thema> themas() {
        return themas;
    }

    /** The subject with this name. */
    public Optional<Thema> thema(String naam) {
        return themas.stream().filter(t -> t.naam().equals(naam)).findFirst();
    }

    private static Thema thema(Class<? extends Record> beeld) {
        RecordComponent[] delen = beeld.getRecordComponents();
        List<Begrip> begrippen = new ArrayList<>();
        for (int plaats = 1; plaats < delen.length; plaats++) {
            begrippen.add(begrip(delen[plaats], plaats));
        }
        String naam = Objects.requireNonNull(beeld.getAnnotation(Onderwerp.class), beeld.getName())
                .value();
        return new Thema(naam, new Beeldvorm<>(beeld), List.copyOf(begrippen));
    }

    private static Begrip begrip(RecordComponent deel, int plaats) {
        Stand stand = deel.getAnnotation(Stand.class);
        if (stand != null) {
            return new Begrip(
                    stand.value(),
                    naam(stand.value()),
                    deel.getName(),
                    plaats,
                    deel.getType(),
                    Begrip.waarden(deel.getType(), false),
                    true,
                    stand.verplicht(),
                    true,
                    false,
                    "");
        }
        Zin zin = Objects.requireNonNull(deel.getAnnotation(Zin.class), deel.getName());
        return new Begrip(
                zin.value(),
                naam(zin.value()),
                deel.getName(),
                plaats,
                deel.getType(),
                Begrip.waarden(deel.getType(), zin.altijdBekend()),
                false,
                false,
                deel.getAnnotatedType().isAnnotationPresent(Nullable.class),
                zin.overMelder(),
                zin.vraag());
    }

    private static String naam(String zin) {
        if (zin.endsWith(":")) {
            return zin.substring(0, zin.length() - 1);
        }
        return zin.endsWith(IS) ? zin.substring(0, zin.length() - IS.length()) : zin;
    }
}
