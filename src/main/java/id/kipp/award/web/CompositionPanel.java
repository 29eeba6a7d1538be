package id.kipp.award.web;

import id.kipp.award.GateChoice;
import id.kipp.award.PlenarySheet;
import id.kipp.award.PlenaryView;
import id.kipp.award.rules.Composition;
import id.kipp.award.rules.Composition.Share;
import id.kipp.award.rules.Traits;
import id.kipp.competition.rules.CompositionAim;
import id.kipp.competition.rules.CompositionFacet;
import id.kipp.institution.Area;
import id.kipp.institution.InstitutionKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is chosen so far beside what the edition wants, facet by facet; the same names choose which rows are looked at.
 *
 * @param facets those in which the submissions have a name
 */
public record CompositionPanel(List<Facet> facets) {
    /**
     * One facet.
     *
     * @param open whether it is unfolded from the start: the kinds of institution, and whatever has an aim
     */
    public record Facet(String label, boolean open, List<Line> lines) {}

    /**
     * One share of it in words.
     *
     * @param key what stands for it at the rows
     */
    public record Line(String key, String label, long count, int aim, boolean tooFew) {}

    /** A share to look at alone. */
    public record Choice(String value, String label) {}

    /** All shares of all facets. */
    public List<Choice> choices() {
        return facets.stream()
                .flatMap(facet ->
                        facet.lines().stream().map(line -> new Choice(line.key(), facet.label() + ": " + line.label())))
                .toList();
    }

    /** What a recorded plenary took, beside what the edition wanted. */
    static CompositionPanel ofRecorded(PlenarySheet sheet, PlenaryView recorded, UnaryOperator<String> texts) {
        var taken = recorded.picks().stream()
                .filter(GateChoice::taken)
                .flatMap(pick -> Stream.ofNullable(sheet.traits().get(pick.submissionId())))
                .toList();
        return of(taken, taken, sheet.gate().aimList(), texts);
    }

    static CompositionPanel of(
            List<Traits> shown, List<Traits> taken, List<CompositionAim> aims, UnaryOperator<String> texts) {
        var shares = Composition.of(shown, taken, aims);
        return new CompositionPanel(Arrays.stream(CompositionFacet.values())
                .map(facet -> facet(
                        facet,
                        shares.stream().filter(share -> share.facet() == facet).toList(),
                        texts))
                .filter(facet -> !facet.lines().isEmpty())
                .toList());
    }

    private static Facet facet(CompositionFacet facet, List<Share> shares, UnaryOperator<String> texts) {
        return new Facet(
                texts.apply(facet.textKey()),
                facet == CompositionFacet.KIND || shares.stream().anyMatch(share -> share.aim() > 0),
                shares.stream()
                        .map(share ->
                                new Line(share.key(), label(share, texts), share.count(), share.aim(), share.isShort()))
                        .toList());
    }

    private static String label(Share share, UnaryOperator<String> texts) {
        return switch (share.facet()) {
            case KIND ->
                Arrays.stream(InstitutionKind.values())
                        .filter(kind -> kind.name().equals(share.name()))
                        .map(kind -> texts.apply(kind.textKey()))
                        .findFirst()
                        .orElse(share.name());
            case AREA ->
                Arrays.stream(Area.values())
                        .filter(area -> area.name().equals(share.name()))
                        .map(area -> texts.apply(area.textKey()))
                        .findFirst()
                        .orElse(share.name());
            case GROUP, PROVINCE, CATEGORY -> share.name();
        };
    }
}
