package id.kipp.competition.web;

import id.kipp.competition.CalendarService;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageTimes;
import id.kipp.competition.view.EditionView;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates of all stages of an edition on one page, changed together. */
@Named
@RequestScoped
public class CalendarPage {
    private final EditionTermsService terms;
    private final CalendarService calendar;
    private final PageActions actions;

    private final long id;
    private @Nullable EditionView edition;
    private List<StageDatesLine> lines = List.of();

    @Inject
    public CalendarPage(EditionTermsService terms, CalendarService calendar, PageActions actions) {
        this.terms = terms;
        this.calendar = calendar;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public EditionView getEdition() {
        var known = edition;
        if (known == null) {
            known = terms.terms(id);
            edition = known;
            lines = known.stages().stream().map(StageDatesLine::new).toList();
        }
        return known;
    }

    public List<StageDatesLine> getLines() {
        getEdition();
        return lines;
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return actions.mark(getEdition().calendarVersion());
    }

    public void save() {
        var wanted = typed();
        if (getWrongs().isEmpty()) {
            actions.attempt(() -> reschedule(wanted), "competition.calendar.changed", "/edisi/" + id);
        }
    }

    private Map<Long, StageTimes> typed() {
        var wanted = new HashMap<Long, StageTimes>();
        for (var line : getLines()) {
            try {
                if (!line.isOver()) {
                    wanted.put(line.getStage().id(), line.typed());
                }
            } catch (RuleViolationException unreadable) {
                line.refuse(actions.text(unreadable.key()));
            }
        }
        return wanted;
    }

    private void reschedule(Map<Long, StageTimes> wanted) {
        var refused = calendar.rescheduleAll(id, actions.formVersion(), wanted);
        getLines().forEach(line -> tell(line, refused.get(line.getStage().id())));
        if (!refused.isEmpty()) {
            throw new RuleViolationException("competition.calendar.refused");
        }
    }

    private void tell(StageDatesLine line, Verdict.@Nullable Refused reason) {
        if (reason != null) {
            line.refuse(actions.text(reason.key(), reason.values().toArray()));
        }
    }

    /** What is wrong, for the summary above the table. */
    public List<FieldError> getWrongs() {
        return getLines().stream()
                .filter(line -> !line.getError().isEmpty())
                .map(line -> new FieldError(
                        "calendar:stage:" + getLines().indexOf(line) + ":open",
                        line.getStage().name() + ": " + line.getError()))
                .toList();
    }

    public long getId() {
        return id;
    }
}
