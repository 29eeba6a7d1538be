package id.kipp.submission.web;

import id.kipp.kernel.Page;
import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.view.SubmissionWorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The views of one's own unit, what must be done first on top. */
@Named
@RequestScoped
public class MySubmissionsPage {
    private static final int PAGE = 20;

    private final SubmissionViewService views;
    private final Editions editions;

    private @Nullable Page<SubmissionWorkRow> page;

    @Inject
    public MySubmissionsPage(SubmissionViewService views, Editions editions) {
        this.views = views;
        this.editions = editions;
    }

    public Page<SubmissionWorkRow> getPage() {
        if (page == null) {
            page = editions.page("", PAGE, (edition, query) -> views.ofMyUnit(edition.id(), query));
        }
        return page;
    }
}
