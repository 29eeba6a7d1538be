package id.kipp.competition;

import id.kipp.competition.event.EditionChanged;
import id.kipp.competition.rules.Order;
import id.kipp.competition.rules.QuestionDefinition;
import id.kipp.competition.view.QuestionView;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Adds, changes, moves and removes the questions of an edition's form, until the first unit may write. */
@ApplicationScoped
public class QuestionService {
    private final EditionRepository editions;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public QuestionService(EditionRepository editions, PortalClock clock, Event<DomainEvent> events) {
        this.editions = editions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds a question at the end of the form; the same form sent twice adds it once.
     *
     * @param formVersion the questions that there were when the form was opened
     */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void add(long editionId, FormVersion formVersion, QuestionDefinition asked) {
        var edition = formOf(editionId);
        var questions = edition.questions().stream().map(Question::view).toList();
        var last = questions.isEmpty() ? null : questions.get(questions.size() - 1);
        if (last != null
                && last.asks(asked)
                && formVersion.equals(QuestionView.formVersion(questions.subList(0, questions.size() - 1)))) {
            return;
        }
        edition.ask(asked);
        tell(edition, "question", asked.summary());
    }

    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void change(long editionId, long questionId, FormVersion formVersion, QuestionDefinition asked) {
        var edition = formOf(editionId);
        var question = find(edition, questionId);
        if (question.view().asks(asked)) {
            return;
        }
        formVersion.requireStill(question.view().formVersion());
        question.change(asked);
        tell(edition, "question:" + questionId, asked.summary());
    }

    /** Puts a question one place earlier or later. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void move(long editionId, long questionId, boolean earlier) {
        var edition = formOf(editionId);
        var question = find(edition, questionId);
        editions.arrange(Order.moved(edition.questions(), question, earlier ? -1 : 1));
        tell(edition, "question:" + questionId, earlier ? "earlier" : "later");
    }

    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void remove(long editionId, long questionId) {
        var edition = formOf(editionId);
        var question = find(edition, questionId);
        if (edition.questions().size() == 1) {
            throw new RuleViolationException("competition.question.last");
        }
        edition.questions().remove(question);
        tell(edition, "question:" + questionId, "-" + question.view().label());
    }

    private Edition formOf(long editionId) {
        var edition = editions.lock(editionId);
        edition.requireFormOpen(clock.now());
        return edition;
    }

    private static Question find(Edition edition, long questionId) {
        return edition.questions().stream()
                .filter(question -> question.id() == questionId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("question " + questionId));
    }

    private void tell(Edition edition, String what, String to) {
        edition.noteChange(clock.now());
        events.fire(new EditionChanged(edition.year(), what, to));
    }
}
