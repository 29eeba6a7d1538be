package id.kipp.competition;

import id.kipp.competition.rules.Changeable;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.kernel.Demands;
import id.kipp.kernel.DomainEvent;
import id.kipp.kernel.NotFound;
import id.kipp.kernel.Permission;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes what an edition asks and how it weighs: groups, categories, questions, criteria. */
@ApplicationScoped
public class FormService {
    private final EditionRepository editions;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public FormService(EditionRepository editions, PortalClock clock, Event<DomainEvent> events) {
        this.editions = editions;
        this.clock = clock;
        this.events = events;
    }

    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void renameGroup(long editionId, long groupId, String name) {
        find(editions.get(editionId).groups(), EditionGroup::id, groupId).rename(required(name));
        events.fire(new EditionChanged("" + editionId, "group:" + groupId, name));
    }

    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void renameCategory(long editionId, long categoryId, String name) {
        find(editions.get(editionId).categories(), Category::id, categoryId).rename(required(name));
        events.fire(new EditionChanged("" + editionId, "category:" + categoryId, name));
    }

    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void addCategory(long editionId, String name) {
        var edition = formOf(editionId);
        edition.categories().add(new Category(edition, edition.categories().size() + 1, required(name)));
        events.fire(new EditionChanged("" + editionId, "category", name));
    }

    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void changeQuestion(
            long editionId, long questionId, String label, @Nullable String hint, int maxWords, boolean required) {
        if (maxWords < 1 || maxWords > 5000) {
            throw new RuleViolation("competition.question.words");
        }
        find(formOf(editionId).questions(), Question::id, questionId).change(required(label), hint, maxWords, required);
        events.fire(new EditionChanged("" + editionId, "question:" + questionId, label + " / " + maxWords));
    }

    /** Adds a question at the end of the form. */
    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void addQuestion(long editionId, String label, int maxWords) {
        if (maxWords < 1 || maxWords > 5000) {
            throw new RuleViolation("competition.question.words");
        }
        var edition = formOf(editionId);
        int position = edition.questions().size() + 1;
        var wanted = new QuestionView(0, position, "tambahan-" + position, required(label), null, maxWords, true);
        edition.questions().add(new Question(edition, wanted));
        events.fire(new EditionChanged("" + editionId, "question", label + " / " + maxWords));
    }

    /** Changes names, hints and weights of a rubric together, before the first juror may score. */
    @Demands(Permission.RUN_EDITION)
    @Transactional
    public void changeRubric(long stageId, List<CriterionView> wanted) {
        var stage = editions.alone(stageId);
        Changeable.rubric(stage.stateAt(clock.now())).orThrow();
        for (var criterion : wanted) {
            Changeable.weight(criterion.weight()).orThrow();
            find(stage.criteria(), Criterion::id, criterion.id())
                    .change(required(criterion.name()), criterion.hint(), criterion.weight());
        }
        var summary = wanted.stream()
                .map(c -> c.code() + "=" + c.weight().toPlainString())
                .collect(Collectors.joining(", "));
        events.fire(new EditionChanged(stage.edition().name(), "rubric:" + stage.name(), summary));
    }

    private Edition formOf(long editionId) {
        var edition = editions.get(editionId);
        var now = clock.now();
        var submission = edition.stages().stream()
                .filter(stage -> stage.kind() == StageKind.SUBMISSION)
                .findFirst();
        Changeable.form(submission.map(stage -> stage.stateAt(now)).orElse(StageState.PLANNED))
                .orThrow();
        return edition;
    }

    private static <T> T find(List<T> parts, ToLongFunction<T> id, long wanted) {
        return parts.stream()
                .filter(part -> id.applyAsLong(part) == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFound("part " + wanted));
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw new RuleViolation("competition.text.empty");
        }
        return text.strip();
    }
}
