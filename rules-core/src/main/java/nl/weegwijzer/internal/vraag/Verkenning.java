package nl.weegwijzer.internal.vraag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.internal.beeld.Wegingbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.zaak.Woord;
import org.jspecify.annotations.Nullable;

/**
 * The weighing as it stands, and as it could become: the rules are asked for every way in which the unknown facts could
 * be answered. Exact for any table of weights.
 *
 * @param nu the weighing with what is known
 * @param zwaarst the heaviest weighing still possible
 * @param vast whether every answer leads to the same outcome
 * @param beslissend the questions whose answer can change the outcome, in the order of the vocabulary
 */
record Verkenning(Afleiding<Wegingbeeld> nu, Afleiding<Wegingbeeld> zwaarst, boolean vast, List<OpenVraag> beslissend) {
    private static final String ONBEKEND = "onbekend";
    private static final String WEGING = "weging";

    static Verkenning van(Motor motor, Wegingbeeld beeld) {
        return motor.verken(beeld, Verkenning.class, b -> verken(motor, b));
    }

    private static Verkenning verken(Motor motor, Wegingbeeld beeld) {
        Afleiding<Wegingbeeld> nu = motor.leidAf(beeld);
        Thema thema = nu.thema();
        List<Begrip> onbekend = thema.begrippen().stream()
                .filter(b -> !b.vraag().isEmpty() && isOnbekend(thema.vorm().waarde(beeld, b.plaats())))
                .toList();
        if (onbekend.isEmpty()) {
            return new Verkenning(nu, nu, true, List.of());
        }
        Map<List<Object>, Afleiding<Wegingbeeld>> mogelijk = new HashMap<>();
        vulIn(motor, nu, thema.vorm().waarden(beeld), onbekend, 0, mogelijk);
        Afleiding<Wegingbeeld> zwaarst = mogelijk.values().stream()
                .max(Comparator.comparingInt(Verkenning::zwaarte))
                .filter(z -> zwaarte(z) > zwaarte(nu))
                .orElse(nu);
        boolean vast = mogelijk.values().stream().allMatch(m -> zelfde(m, nu));
        List<OpenVraag> beslissend = onbekend.stream()
                .filter(b -> doetErToe(b, mogelijk))
                .map(b -> new OpenVraag(b.naam(), b.vraag(), Optional.empty(), WEGING, true))
                .toList();
        return new Verkenning(nu, zwaarst, vast, beslissend);
    }

    private static void vulIn(
            Motor motor,
            Afleiding<Wegingbeeld> nu,
            @Nullable Object[] waarden,
            List<Begrip> onbekend,
            int plek,
            Map<List<Object>, Afleiding<Wegingbeeld>> mogelijk) {
        if (plek == onbekend.size()) {
            Wegingbeeld beeld = (Wegingbeeld) nu.thema().vorm().maak(waarden);
            mogelijk.put(sleutel(waarden), motor.leidAf(beeld));
            return;
        }
        Begrip begrip = onbekend.get(plek);
        Object was = waarden[begrip.plaats()];
        for (Woord waarde : begrip.waarden()) {
            if (!isOnbekend(waarde)) {
                waarden[begrip.plaats()] = waarde;
                vulIn(motor, nu, waarden, onbekend, plek + 1, mogelijk);
            }
        }
        waarden[begrip.plaats()] = was;
    }

    private static boolean doetErToe(Begrip begrip, Map<List<Object>, Afleiding<Wegingbeeld>> mogelijk) {
        return mogelijk.entrySet().stream()
                .anyMatch(een -> begrip.waarden().stream()
                        .filter(w -> !isOnbekend(w))
                        .anyMatch(waarde -> {
                            List<Object> ander = new ArrayList<>(een.getKey());
                            ander.set(begrip.plaats(), waarde);
                            return !zelfde(een.getValue(), Objects.requireNonNull(mogelijk.get(ander)));
                        }));
    }

    private static List<Object> sleutel(@Nullable Object[] waarden) {
        List<Object> sleutel = new ArrayList<>();
        for (Object waarde : waarden) {
            sleutel.add(waarde == null ? "" : waarde);
        }
        return sleutel;
    }

    private static boolean zelfde(Afleiding<Wegingbeeld> een, Afleiding<Wegingbeeld> ander) {
        return een.beeld().uitkomst() == ander.beeld().uitkomst()
                && een.beeld().urgentie() == ander.beeld().urgentie();
    }

    private static int zwaarte(Afleiding<Wegingbeeld> afleiding) {
        Integer zwaarte = afleiding.beeld().zwaarte();
        return zwaarte == null ? -1 : zwaarte;
    }

    private static boolean isOnbekend(@Nullable Object waarde) {
        return waarde instanceof Woord woord && woord.woord().equals(ONBEKEND);
    }
}
