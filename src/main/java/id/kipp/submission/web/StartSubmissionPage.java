package id.kipp.submission.web;

import id.kipp.kernel.NotFoundException;
import id.kipp.submission.DraftService;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Begins a submission: asks its title first. */
@Named
@RequestScoped
public class StartSubmissionPage {
    private final DraftService drafts;
    private final Editions editions;
    private final PageActions actions;

    private String title = "";
    private List<FieldError> wrongs = List.of();

    @Inject
    public StartSubmissionPage(DraftService drafts, Editions editions, PageActions actions) {
        this.drafts = drafts;
        this.editions = editions;
        this.actions = actions;
    }

    /** Whether the form is shown: while submissions are accepted, and whenever it was sent, so that the title stays. */
    public boolean isOpen() {
        return editions.isSent() || editions.getDeadline().isOpen();
    }

    public void start() {
        var edition = editions.find().orElseThrow(() -> new NotFoundException("edition"));
        wrongs = actions.wrongs("start:title", () -> begun(drafts.start(edition.id(), title)));
    }

    private void begun(String code) {
        actions.messages().ok("submission.started", code);
        actions.requests().go("/usulan/" + code);
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
