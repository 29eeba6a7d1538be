package id.kipp.competition.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.QuestionService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One edition at a glance: its stages, and the way to each of its terms. */
@Named
@RequestScoped
public class EditionPage {
    private final EditionTermsService terms;
    private final QuestionService questions;
    private final PageActions actions;

    private final long id;
    private @Nullable EditionView edition;

    @Inject
    public EditionPage(EditionTermsService terms, QuestionService questions, PageActions actions) {
        this.terms = terms;
        this.questions = questions;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public EditionView getEdition() {
        if (edition == null) {
            edition = terms.terms(id);
        }
        return edition;
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return actions.requests().isFormSent();
    }

    /** Whether the form may still change. */
    public boolean isFormOpen() {
        return getEdition().firstOf(StageKind.SUBMISSION).stream().noneMatch(StageView::hasBegun);
    }

    /** Moves the question whose button was pressed. */
    public void move() {
        actions.requests().id("up").ifPresent(question -> move(question, true));
        actions.requests().id("down").ifPresent(question -> move(question, false));
    }

    private void move(long question, boolean earlier) {
        actions.attempt(
                () -> questions.move(id, question, earlier),
                "competition.changed",
                "/edisi/" + id + "?bagian=formulir");
    }

    /** The part of the edition that is shown: jadwal, formulir, or kelompok. */
    public String getPart() {
        return actions.requests()
                .parameter("bagian")
                .filter(part -> part.matches("formulir|kelompok"))
                .orElse("jadwal");
    }

    public long getId() {
        return id;
    }
}
