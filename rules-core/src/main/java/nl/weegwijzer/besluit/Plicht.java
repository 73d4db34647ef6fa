package nl.weegwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody must do, or may do, because a rule says so.
 *
 * <p>Immutable and thread-safe. Names roles and pseudonyms, never people.
 *
 * @param kracht a duty or a possibility
 * @param wie who holds it
 * @param wat the act
 * @param jegens towards whom, where the act has another party
 * @param vormen the forms that all have to be used, in the order of {@link Vorm}; empty where the source leaves the
 *     form free
 * @param termijn by when
 * @param bijlagen what is enclosed
 * @param zoMogelijk whether the source asks for it only where possible
 * @param afgeschermd whether it must be done so that nothing leads to the reporter (ruling D-5)
 * @param betreft the pseudonym of the child or other part of the case that it is about; empty for the whole case
 * @param normen the norms it comes from, at least one
 * @param regels the ids of the rules that concluded it, at least one
 */
public record Plicht(
        Kracht kracht,
        Rol wie,
        Handeling wat,
        Optional<Rol> jegens,
        List<Vorm> vormen,
        Termijn termijn,
        List<Bijlage> bijlagen,
        boolean zoMogelijk,
        boolean afgeschermd,
        Optional<String> betreft,
        List<String> normen,
        List<String> regels) {
    /** Copies the lists. */
    public Plicht {
        vormen = List.copyOf(vormen);
        bijlagen = List.copyOf(bijlagen);
        normen = List.copyOf(normen);
        regels = List.copyOf(regels);
    }

    /** Whether the duty reaches the family, so that the reporter of a closed report must have no part in it. */
    public boolean voorGezin() {
        return jegens.map(Rol::inGezin).orElse(false);
    }

    /** The duty as one Dutch sentence without full stop. */
    public String zin() {
        List<String> delen = new ArrayList<>();
        delen.add(wie.woord() + " " + kracht.woord() + " "
                + wat.met(jegens.map(Rol::woord).orElse("")));
        if (!vormen.isEmpty()) {
            delen.add(vormen.stream().map(Vorm::woord).collect(Collectors.joining(" en ")));
        }
        if (!bijlagen.isEmpty()) {
            delen.add("met " + bijlagen.stream().map(Bijlage::woord).collect(Collectors.joining(" en ")));
        }
        if (zoMogelijk) {
            delen.add("zo mogelijk");
        }
        if (afgeschermd) {
            delen.add("niet herleidbaar tot de melder");
        }
        if (kracht == Kracht.MOET) {
            delen.add(termijn.zin());
        }
        return String.join(", ", delen) + betreft.map(b -> " (" + b + ")").orElse("");
    }

    /** Whether this says the same as another, apart from the rules and norms behind it. */
    boolean zelfdeAls(Plicht ander) {
        return wat == ander.wat
                && wie == ander.wie
                && kracht == ander.kracht
                && zoMogelijk == ander.zoMogelijk
                && afgeschermd == ander.afgeschermd
                && jegens.equals(ander.jegens)
                && betreft.equals(ander.betreft)
                && vormen.equals(ander.vormen)
                && bijlagen.equals(ander.bijlagen)
                && termijn.equals(ander.termijn);
    }

    /** One duty with the norms and rules of both. */
    Plicht samenMet(Plicht ander) {
        return new Plicht(
                kracht,
                wie,
                wat,
                jegens,
                vormen,
                termijn,
                bijlagen,
                zoMogelijk,
                afgeschermd,
                betreft,
                verenigd(normen, ander.normen),
                verenigd(regels, ander.regels));
    }

    private static List<String> verenigd(List<String> een, List<String> ander) {
        List<String> samen = new ArrayList<>(een);
        ander.stream().filter(e -> !een.contains(e)).forEach(samen::add);
        return samen;
    }
}
