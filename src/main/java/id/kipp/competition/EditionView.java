package id.kipp.competition;

import id.kipp.competition.rules.StageKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition with all its terms.
 *
 * @param theme the year's theme in words
 * @param minAgeMonths how long an innovation must have run at closing, in months; none where the year asks for none
 * @param sample whether it is demo data, to be marked contoh
 */
public record EditionView(
        long id,
        int year,
        String name,
        @Nullable String theme,
        @Nullable Integer minAgeMonths,
        boolean sample,
        List<Choice> groups,
        List<Choice> categories,
        List<QuestionView> questions,
        List<StageView> stages) {

    /** A group or a category to choose. */
    public record Choice(long id, int position, String name) {}

    public EditionView {
        groups = List.copyOf(groups);
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
        stages = List.copyOf(stages);
    }

    /**
     * The edition that people mean when they name none, of those that are given newest first: the newest in which
     * work goes on; else the newest that has begun; else the newest. Next year's edition, made while this year's still
     * runs, so hides nothing.
     */
    public static Optional<EditionView> current(List<EditionView> newestFirst) {
        return newestFirst.stream()
                .filter(edition -> edition.stages.stream().anyMatch(StageView::isAccepting))
                .findFirst()
                .or(() -> newestFirst.stream()
                        .filter(edition -> edition.stages.stream().anyMatch(StageView::hasBegun))
                        .findFirst())
                .or(() -> newestFirst.stream().findFirst());
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
