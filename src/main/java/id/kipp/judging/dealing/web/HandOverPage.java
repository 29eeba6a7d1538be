package id.kipp.judging.dealing.web;

import id.kipp.judging.dealing.DealingService;
import id.kipp.judging.dealing.DealingService.HandOverPlan;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What an absent juror leaves, who gets it, and the one button that hands it on. */
@Named
@RequestScoped
public class HandOverPage {
    private final DealingService service;
    private final PageActions actions;

    private final long id;
    private final long juror;
    private @Nullable HandOverPlan plan;

    @Inject
    public HandOverPage(DealingService service, PageActions actions) {
        this.service = service;
        this.actions = actions;
        this.id = actions.requests().number("id");
        this.juror = actions.requests().number("juror");
    }

    public HandOverPlan getPlan() {
        if (plan == null) {
            plan = service.handOver(id, juror);
        }
        return plan;
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return actions.mark(getPlan().formVersion());
    }

    public void handOver() {
        actions.attempt(
                () -> service.handOver(id, juror, actions.formVersion()),
                "judging.handover.done",
                "/penugasan/" + id + "/beban");
    }

    /** The codes of what nobody can take. */
    public String getLeft() {
        return String.join(", ", getPlan().left());
    }

    public long getId() {
        return id;
    }
}
