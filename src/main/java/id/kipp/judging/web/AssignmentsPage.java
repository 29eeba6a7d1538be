package id.kipp.judging.web;

import id.kipp.judging.AssignmentService;
import id.kipp.judging.view.AssignmentOverview;
import id.kipp.judging.view.RunView;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Distributes the readings of one stage: propose, look, publish. */
@Named
@RequestScoped
public class AssignmentsPage {
    private final AssignmentService service;
    private final PageActions actions;

    private final long id;
    private String seed = "2016";
    private String seedError = "";
    private @Nullable AssignmentOverview overview;

    @Inject
    public AssignmentsPage(AssignmentService service, PageActions actions) {
        this.service = service;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public AssignmentOverview getOverview() {
        if (overview == null) {
            overview = service.overview(id);
        }
        return overview;
    }

    public @Nullable RunView getRun() {
        return getOverview().run().orElse(null);
    }

    /** Who is left out until the account says where they come from. */
    public String getUnplaced() {
        return String.join(", ", getOverview().unplaced());
    }

    /** Why the newest attempt failed, a sentence each. */
    public List<String> getReasons() {
        return getOverview().run().map(RunView::reasons).orElse(List.of()).stream()
                .map(why -> actions.text(why.key(), why.values().toArray()))
                .toList();
    }

    public void propose() {
        actions.attempt(() -> service.propose(id, number()), "judging.assignment.begun", here());
    }

    public void cancel() {
        getOverview().run().ifPresent(run -> service.cancel(run.id()));
        actions.requests().go(here());
    }

    public void publish() {
        actions.attempt(() -> service.publish(id), "judging.assignment.ispublished", here());
    }

    private String here() {
        return "/penugasan/" + id;
    }

    private long number() {
        return TypedNumber.whole(seed, 9).orElseThrow(() -> {
            seedError = actions.text("judging.assignment.noseed");
            return new RuleViolationException("judging.assignment.noseed");
        });
    }

    public String getSeedError() {
        return seedError;
    }

    public long getId() {
        return id;
    }

    public String getSeed() {
        return seed;
    }

    public void setSeed(String seed) {
        this.seed = seed;
    }
}
