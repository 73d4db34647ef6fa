package nl.weegwijzer.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.internal.model.Gevolg.Opmerkinggevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.zaak.Woord;

/**
 * Writes a knowledge base that was read and checked, so that it need not be read again. Read by {@link Kennisinlezer}.
 */
public final class Kennisschrijver {
    /** Counts up with every change of the format. */
    static final int VERSIE = 8;

    /** Stands for a date that is not there. */
    static final long GEEN_DATUM = Long.MIN_VALUE;

    private final DataOutputStream uit;

    private Kennisschrijver(DataOutputStream uit) {
        this.uit = uit;
    }

    /** As bytes. */
    public static byte[] schrijf(Kennis kennis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream uit = new DataOutputStream(bytes)) {
            uit.writeInt(VERSIE);
            new Kennisschrijver(uit).kennis(kennis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes one element. */
    private interface Schrijver<T> {
        void schrijf(T element) throws IOException;
    }

    /** A part that can be read later: its length, then what it says. */
    private void deel(Schrijver<Kennisschrijver> schrijver) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream later = new DataOutputStream(bytes)) {
            schrijver.schrijf(new Kennisschrijver(later));
        }
        uit.writeInt(bytes.size());
        bytes.writeTo(uit);
    }

    private <T> void lijst(List<T> lijst, Schrijver<T> schrijver) throws IOException {
        uit.writeShort(lijst.size());
        for (T element : lijst) {
            schrijver.schrijf(element);
        }
    }

    private void datum(Optional<LocalDate> datum) throws IOException {
        uit.writeLong(datum.map(LocalDate::toEpochDay).orElse(GEEN_DATUM));
    }

    private void kennis(Kennis kennis) throws IOException {
        uit.writeUTF(kennis.id());
        uit.writeUTF(kennis.titel());
        uit.writeUTF(kennis.versie());
        datum(Optional.of(kennis.vanaf()));
        datum(kennis.tot());
        uit.writeUTF(kennis.vingerafdruk());
        lijst(kennis.themas(), t -> {
            uit.writeUTF(t.beeld());
            deel(s -> s.thema(t));
        });
        lijst(kennis.termijnen(), this::termijn);
        lijst(kennis.gemeenten(), this::gemeente);
        lijst(kennis.organisaties(), this::organisatie);
        lijst(kennis.naslag().normen(), this::norm);
        lijst(kennis.naslag().duidingen(), this::duiding);
        deel(s -> s.lijst(kennis.naslag().tabellen(), s::tabel));
    }

    private void plaats(Plaats plaats) throws IOException {
        uit.writeUTF(plaats.bestand());
        uit.writeInt(plaats.regel());
    }

    private void norm(Norm norm) throws IOException {
        uit.writeUTF(norm.id());
        uit.writeUTF(norm.bron());
        lijst(norm.soorten(), s -> uit.writeUTF(s.name()));
        uit.writeUTF(norm.tekst());
        uit.writeUTF(norm.reden().orElse(""));
        plaats(norm.plaats());
    }

    private void duiding(Duiding duiding) throws IOException {
        uit.writeUTF(duiding.id());
        uit.writeUTF(duiding.titel());
        uit.writeUTF(duiding.tekst());
        plaats(duiding.plaats());
    }

    private void tabel(Tabelblad tabel) throws IOException {
        uit.writeUTF(tabel.bestand());
        uit.writeUTF(tabel.onderwerp().orElse(""));
        lijst(tabel.koppen(), uit::writeUTF);
        lijst(tabel.rijen(), rij -> {
            uit.writeInt(rij.regel());
            lijst(rij.cellen(), uit::writeUTF);
        });
    }

    private void thema(Themaregels regels) throws IOException {
        uit.writeUTF(regels.thema().naam());
        uit.writeUTF(regels.thema().vorm().type().getName());
        lijst(regels.thema().begrippen(), this::begrip);
        lijst(regels.ronden(), ronde -> lijst(ronde, this::regel));
    }

    private void begrip(Begrip begrip) throws IOException {
        uit.writeUTF(begrip.zin());
        uit.writeUTF(begrip.naam());
        uit.writeUTF(begrip.veld());
        uit.writeUTF(begrip.type().getName());
        uit.writeBoolean(begrip.altijdBekend());
        uit.writeBoolean(begrip.stand());
        uit.writeBoolean(begrip.verplicht());
        uit.writeBoolean(begrip.kanLeeg());
        uit.writeBoolean(begrip.overMelder());
        uit.writeUTF(begrip.vraag());
    }

    private void regel(Regel regel) throws IOException {
        uit.writeUTF(regel.id());
        uit.writeUTF(regel.titel());
        lijst(regel.normen(), uit::writeUTF);
        lijst(regel.duidingen(), uit::writeUTF);
        uit.writeUTF(regel.zekerheid().name());
        uit.writeUTF(regel.uitleg());
        lijst(regel.voorwaarden(), this::voorwaarde);
        lijst(regel.eerdereRijen(), rij -> lijst(rij, this::voorwaarde));
        lijst(regel.gevolgen(), this::gevolg);
        lijst(regel.zinnen(), uit::writeUTF);
        plaats(regel.plaats());
    }

    private void voorwaarde(Voorwaarde voorwaarde) throws IOException {
        uit.writeShort(voorwaarde.begrip().plaats());
        lijst(voorwaarde.waarden(), this::woord);
    }

    private void woord(Woord woord) throws IOException {
        uit.writeUTF(woord.woord());
    }

    private void gevolg(Gevolg gevolg) throws IOException {
        if (gevolg instanceof Standgevolg stand) {
            uit.writeUTF("stand");
            uit.writeUTF(stand.veld());
            uit.writeUTF(Begrip.woord(stand.waarde()));
        } else if (gevolg instanceof Vraaggevolg vraag) {
            uit.writeUTF("vraag");
            uit.writeUTF(vraag.veld());
            uit.writeBoolean(vraag.beslissend());
        } else if (gevolg instanceof Opmerkinggevolg opmerking) {
            uit.writeUTF("opmerking");
            uit.writeUTF(opmerking.soort().name());
        } else {
            uit.writeUTF("plicht");
            plicht((Plichtgevolg) gevolg);
        }
    }

    private void plicht(Plichtgevolg plicht) throws IOException {
        uit.writeUTF(plicht.kracht().name());
        uit.writeUTF(plicht.wie().name());
        uit.writeUTF(plicht.wat().name());
        uit.writeUTF(plicht.jegens().map(Enum::name).orElse(""));
        lijst(plicht.vormen(), v -> uit.writeUTF(v.name()));
        tijdstip(plicht.tijdstip());
        lijst(plicht.bijlagen(), b -> uit.writeUTF(b.name()));
        uit.writeBoolean(plicht.zoMogelijk());
        uit.writeBoolean(plicht.afgeschermd());
    }

    private void tijdstip(Tijdstip tijdstip) throws IOException {
        if (tijdstip instanceof Tijdstip.Binnen binnen) {
            uit.writeUTF("binnen");
            uit.writeUTF(binnen.naam());
            uit.writeBoolean(binnen.precies());
            return;
        }
        Termijn termijn = ((Tijdstip.Vast) tijdstip).termijn();
        uit.writeUTF(termijn.getClass().getSimpleName());
        if (termijn instanceof Termijn.Rond rond) {
            uit.writeUTF(rond.wanneer().name());
            uit.writeUTF(rond.gebeurtenis().name());
        }
    }

    private void termijn(Termijnregel termijn) throws IOException {
        uit.writeUTF(termijn.naam());
        uit.writeInt((int) termijn.duur().get(ChronoUnit.YEARS));
        uit.writeInt((int) termijn.duur().get(ChronoUnit.MONTHS));
        uit.writeInt((int) termijn.duur().get(ChronoUnit.DAYS));
        uit.writeUTF(termijn.anker().name());
        uit.writeUTF(termijn.norm());
        datum(Optional.of(termijn.vanaf()));
        datum(termijn.tot());
        uit.writeUTF(termijn.zin());
    }

    private void gemeente(Gemeenteregel gemeente) throws IOException {
        uit.writeUTF(gemeente.gemeente());
        uit.writeUTF(gemeente.soortTeam());
        datum(Optional.of(gemeente.vanaf()));
        datum(gemeente.tot());
        uit.writeUTF(gemeente.opvolger().orElse(""));
    }

    private void organisatie(Organisatieregel organisatie) throws IOException {
        uit.writeUTF(organisatie.organisatie());
        uit.writeUTF(organisatie.partij().name());
        uit.writeUTF(organisatie.telefoon().orElse(""));
        datum(Optional.of(organisatie.vanaf()));
        datum(organisatie.tot());
    }
}
