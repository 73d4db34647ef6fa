package nl.weegwijzer.werkbank.agenda;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Vorm;

/**
 * The duties with a date as events of a whole day, for a calendar program. Confidential, and without names: holder,
 * addressee and pseudonyms only. The same decisions give the same file. Not thread-safe.
 */
public final class Agenda {
    private static final String MAKER = "-//Weegwijzer//NL";

    private final ICalendar agenda = new ICalendar();

    /** Without events. */
    public Agenda() {
        agenda.setVersion(ICalVersion.V2_0);
        agenda.setProductId(new ProductId(MAKER));
    }

    /** Adds the dated duties of the decision on one case, in order of their dates. */
    public void voeg(String zaak, Besluit besluit) {
        LocalDate peildatum = besluit.onderbouwing().bewijsstuk().peildatum();
        for (Plicht plicht : besluit.onderbouwing().agenda()) {
            plicht.termijn().dag().ifPresent(dag -> agenda.addEvent(afspraak(zaak, plicht, dag, peildatum)));
        }
    }

    /** Whether there is nothing in it. */
    public boolean leeg() {
        return agenda.getEvents().isEmpty();
    }

    /** The file. */
    public String tekst() {
        StringWriter uit = new StringWriter();
        try (ICalWriter schrijver = new ICalWriter(uit, ICalVersion.V2_0)) {
            schrijver.write(agenda);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toString();
    }

    private static VEvent afspraak(String zaak, Plicht plicht, LocalDate dag, LocalDate peildatum) {
        VEvent afspraak = new VEvent();
        String kenmerk = zaak + "|" + plicht.zin() + "|" + dag;
        afspraak.setUid(
                UUID.nameUUIDFromBytes(kenmerk.getBytes(StandardCharsets.UTF_8)).toString());
        // when the duty was worked out: there is no clock, so the reference date stands for it
        afspraak.setDateTimeStamp(
                Date.from(peildatum.atStartOfDay(ZoneOffset.UTC).toInstant()));
        afspraak.setDateStart(new DateStart(new ICalDate(
                Date.from(dag.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant()), false)));
        afspraak.setSummary(kort(plicht));
        afspraak.setDescription(uitleg(zaak, plicht));
        afspraak.setClassification(Classification.confidential());
        afspraak.setTransparency(Transparency.transparent());
        return afspraak;
    }

    /** Who must do what, towards whom. */
    private static String kort(Plicht plicht) {
        String wat = plicht.wat().met(plicht.jegens().map(r -> r.woord()).orElse(""));
        return plicht.wie().woord() + ": " + wat
                + plicht.betreft().map(b -> " (" + b + ")").orElse("");
    }

    private static String uitleg(String zaak, Plicht plicht) {
        List<String> regels = new ArrayList<>();
        regels.add(plicht.zin() + ".");
        regels.add("Houder: " + plicht.wie().woord());
        plicht.jegens().ifPresent(r -> regels.add("Jegens: " + r.woord()));
        if (!plicht.vormen().isEmpty()) {
            regels.add("Vorm: " + plicht.vormen().stream().map(Vorm::woord).collect(Collectors.joining(" en ")));
        }
        if (!plicht.bijlagen().isEmpty()) {
            regels.add("Met: " + plicht.bijlagen().stream().map(Bijlage::woord).collect(Collectors.joining(" en ")));
        }
        regels.add("Grond: " + String.join(", ", plicht.normen()) + "; regels " + String.join(", ", plicht.regels()));
        regels.add("Zaak: " + zaak);
        return String.join("\n", regels);
    }
}
