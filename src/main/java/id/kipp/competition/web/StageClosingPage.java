package id.kipp.competition.web;

import id.kipp.competition.CalendarService;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closing a stage: what that cuts off, with the lists of it, and the edition's name to be typed. */
@Named
@RequestScoped
public class StageClosingPage {
    private final EditionTermsService terms;
    private final CalendarService calendar;
    private final PageActions actions;

    private final long id;
    private @Nullable StageView stage;
    private @Nullable List<DeskFigure> lists;
    private @Nullable String cutOff;
    private String reason = "";
    private String edition = "";

    @Inject
    public StageClosingPage(EditionTermsService terms, CalendarService calendar, PageActions actions) {
        this.terms = terms;
        this.calendar = calendar;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public StageView getStage() {
        if (stage == null) {
            stage = terms.stage(id);
        }
        return stage;
    }

    /** Whether the form is there: a sent one is answered, whatever has become of the stage. */
    public boolean isOffered() {
        return actions.requests().isFormSent() || getStage().isAccepting();
    }

    /** What would be cut off, as numbers that lead to lists. */
    public List<DeskFigure> getLists() {
        if (lists == null) {
            lists = calendar.cutOffLists(id);
        }
        return lists;
    }

    /** The same in words; empty when nothing is under way. */
    public String getCutOff() {
        if (cutOff == null) {
            cutOff = calendar.cutOff(id)
                    .map(open -> actions.text(open.key(), open.values().toArray()))
                    .orElse("");
        }
        return cutOff;
    }

    public void close() {
        actions.attempt(
                () -> calendar.closeNow(id, reason, edition),
                "competition.stage.closed",
                () -> "/edisi/" + getStage().editionId());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
