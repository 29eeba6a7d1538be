package id.kipp.submission.preflight.rules;

import id.kipp.submission.rules.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Holds a submission against others that were sent in the same edition, and against winners of earlier years. Of another
 * institution's submission nothing is said but that there is one: not which, not whose, not how like it is.
 */
public final class LikenessRules {
    /**
     * Another submission of the edition.
     *
     * @param ours whether it is of the same institution
     */
    public record Other(String code, boolean ours, String title, String text) {}

    /**
     * A winner that everybody may read.
     *
     * @param address where it stands in the catalogue
     * @param tier what it won, such as Top 99
     */
    public record Winner(String address, String title, String institution, String tier, int year) {}

    private final RuleBook book;

    public LikenessRules(RuleBook book) {
        this.book = book;
    }

    /** At most one finding for the title and one for the text: of the own institution's first, since more can be said of them. */
    public List<PreflightFinding> judge(String title, String text, List<Other> others) {
        var findings = new ArrayList<PreflightFinding>();
        most(PreflightRule.SAME_TITLE, others, other -> TitleLikeness.of(title, other.title()))
                .ifPresent(other -> findings.add(found(PreflightRule.SAME_TITLE, "title", other)));
        var textPieces = Shingles.ofText(text);
        most(PreflightRule.SAME_TEXT, others, other -> Shingles.contained(textPieces, Shingles.ofText(other.text())))
                .ifPresent(other -> findings.add(found(PreflightRule.SAME_TEXT, "text", other)));
        return List.copyOf(findings);
    }

    private Optional<Other> most(PreflightRule rule, List<Other> others, ToIntFunction<Other> likeness) {
        var setting = book.of(rule);
        return others.stream()
                .filter(other -> setting.isOn() && likeness.applyAsInt(other) >= setting.limit())
                .max(Comparator.comparing(Other::ours)
                        .thenComparing(Comparator.comparingInt(likeness))
                        .thenComparing(Other::code, Comparator.reverseOrder()));
    }

    private PreflightFinding found(PreflightRule rule, String field, Other other) {
        var key = rule.textKey() + (other.ours() ? ".ours" : ".other");
        List<Object> values = other.ours() ? List.of(other.code(), other.title()) : List.of();
        return new PreflightFinding(rule, book.of(rule).blocks(), new Finding(field, key, values));
    }

    /** The winner whose title is most like this one, if it is like it. */
    public Optional<PreflightFinding> winner(String title, List<Winner> winners) {
        var setting = book.of(PreflightRule.PAST_WINNER);
        return winners.stream()
                .filter(winner -> setting.isOn() && TitleLikeness.of(title, winner.title()) >= setting.limit())
                .max(Comparator.<Winner>comparingInt(winner -> TitleLikeness.of(title, winner.title()))
                        .thenComparing(Winner::address, Comparator.reverseOrder()))
                .map(winner -> new PreflightFinding(
                        PreflightRule.PAST_WINNER,
                        setting.blocks(),
                        new Finding(
                                "title",
                                PreflightRule.PAST_WINNER.textKey() + ".found",
                                List.of(
                                        winner.title(),
                                        winner.institution(),
                                        winner.tier(),
                                        String.valueOf(winner.year())))));
    }
}
