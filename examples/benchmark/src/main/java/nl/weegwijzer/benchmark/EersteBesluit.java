package nl.weegwijzer.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Triagezaak;

/** Starts, makes one decision and ends: what {@link Koudestart} runs. */
public final class EersteBesluit {
    private EersteBesluit() {}

    /**
     * Makes one decision and prints the processor time of the process in milliseconds.
     *
     * @param args the variant: {@code bibliotheek}, {@code drools} or, to see what a Java process costs by itself,
     *     anything else
     */
    public static void main(String[] args) {
        boolean besloten = switch (args[0]) {
            case "bibliotheek" -> Bibliotheek.besluit();
            case "drools" -> Drools.besluit();
            default -> true;
        };
        if (!besloten) {
            throw new IllegalStateException("geen besluit");
        }
        System.out.println(ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis());
    }

    // each variant in a class of its own, so that a process loads no classes of the other; what came out is looked at
    // and
    // not printed, for writing a decision out is no part of making it

    private static final class Bibliotheek {
        static boolean besluit() {
            return !Weegwijzer.met(Kennisbank.load("zhz"))
                    .triage(zaak())
                    .onderbouwing()
                    .motivering()
                    .isEmpty();
        }
    }

    private static final class Drools {
        static boolean besluit() {
            return !new GewoneDrools(false).besluit(zaak()).perRegel().isEmpty();
        }
    }

    private static Triagezaak zaak() {
        Criteria criteria = new Criteria(Antwoord.JA, Antwoord.NEE, Antwoord.NEE, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
        return Triagezaak.op(LocalDate.of(2026, 3, 2)).criteria(criteria);
    }
}
