package id.kipp.competition.view;

import id.kipp.competition.rules.ChoiceKind;
import id.kipp.competition.rules.CompositionFacet;
import id.kipp.competition.rules.StageKind;
import id.kipp.kernel.FormVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition with all its terms.
 *
 * @param theme the year's theme in words
 * @param minAgeMonths how long an innovation must have run at closing, in months; none where the year asks for none
 * @param juryTerms what it asks of its juries
 * @param preflight what it says of the rules of the pre-flight; none where it has nothing of its own
 * @param sample whether it is demo data, to be marked contoh
 */
public record EditionView(
        long id,
        int year,
        String name,
        @Nullable String theme,
        @Nullable Integer minAgeMonths,
        JuryTerms juryTerms,
        @Nullable String preflight,
        boolean sample,
        List<Choice> groups,
        List<Choice> categories,
        List<QuestionView> questions,
        List<StageView> stages) {

    /** A group or a category to choose. */
    public record Choice(long id, int position, String name) {
        public FormVersion formVersion() {
            return FormVersion.of(name);
        }

        /** What stands for the choices that there are, so that a form that is sent twice can be told from two. */
        public static FormVersion formVersion(List<Choice> choices) {
            return FormVersion.of(choices.stream().map(Choice::id).toList());
        }
    }

    public EditionView {
        groups = List.copyOf(groups);
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
        stages = List.copyOf(stages);
    }

    /** The names that an aim of a composition may speak of; other facets are not of the edition. */
    public Map<CompositionFacet, List<String>> namesByFacet() {
        return Map.of(
                CompositionFacet.GROUP, groups.stream().map(Choice::name).toList(),
                CompositionFacet.CATEGORY, categories.stream().map(Choice::name).toList());
    }

    /** The same terms as they stand at another moment. */
    public EditionView at(Instant now) {
        return new EditionView(
                id,
                year,
                name,
                theme,
                minAgeMonths,
                juryTerms,
                preflight,
                sample,
                groups,
                categories,
                questions,
                stages.stream().map(stage -> stage.at(now)).toList());
    }

    /**
     * The edition that people mean when they name none, of those that are given newest first: the newest in which
     * work goes on; else the newest that has begun; else the newest that has dates. Next year's edition, made while this
     * year's still runs, so hides nothing, and a pattern without dates is no edition to anybody but the secretariat.
     */
    public static Optional<EditionView> current(List<EditionView> newestFirst) {
        return newestFirst.stream()
                .filter(edition -> edition.stages.stream().anyMatch(StageView::isAccepting))
                .findFirst()
                .or(() -> newestFirst.stream()
                        .filter(edition -> edition.stages.stream().anyMatch(StageView::hasBegun))
                        .findFirst())
                .or(() -> newestFirst.stream().filter(EditionView::isScheduled).findFirst());
    }

    /** What a form shows of its name, its theme and the age that it asks for. */
    public FormVersion formVersion() {
        return formVersion(name, theme, minAgeMonths);
    }

    public static FormVersion formVersion(String name, @Nullable String theme, @Nullable Integer minAgeMonths) {
        return FormVersion.of(name, Objects.toString(theme, ""), Objects.toString(minAgeMonths));
    }

    /** What a form shows of the rules of the pre-flight. */
    public static FormVersion preflightVersion(@Nullable String preflight) {
        return FormVersion.of(Objects.toString(preflight, ""));
    }

    /** All of its terms: what is about to be removed. */
    public FormVersion wholeVersion() {
        return FormVersion.of(
                formVersion(),
                juryTerms.formVersion(),
                preflightVersion(preflight),
                calendarVersion(),
                groups,
                categories,
                questions,
                stages.stream().map(StageView::rubricVersion).toList());
    }

    /** What a form for one more question had been opened beside. */
    public FormVersion questionsSeen() {
        return QuestionView.formVersion(questions);
    }

    /** What a form for one more group or category had been opened beside. */
    public FormVersion choicesSeen(ChoiceKind kind) {
        return Choice.formVersion(kind == ChoiceKind.GROUP ? groups : categories);
    }

    /** What a form shows of the whole calendar. */
    public FormVersion calendarVersion() {
        return FormVersion.of(stages.stream().map(StageView::times).toList());
    }

    /** Whether any of its stages has a date: before that it is a pattern to clone from, or a plan. */
    public boolean isScheduled() {
        return stages.stream().anyMatch(stage -> stage.times().opensAt() != null);
    }

    /** Whether nobody has had anything to do in it yet. */
    public boolean isUntouched() {
        return stages.stream().noneMatch(StageView::hasBegun);
    }

    public Optional<StageView> firstOf(StageKind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst();
    }

    public Optional<StageView> stage(long stageId) {
        return stages.stream().filter(stage -> stage.id() == stageId).findFirst();
    }

    /** The nearest stage of a kind before another stage. */
    public Optional<StageView> lastBefore(StageKind kind, int position) {
        return stages.stream()
                .filter(stage -> stage.kind() == kind && stage.position() < position)
                .reduce((earlier, later) -> later);
    }
}
