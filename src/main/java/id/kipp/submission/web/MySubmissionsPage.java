package id.kipp.submission.web;

import id.kipp.kernel.Page;
import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.SubmissionWorkRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The entries of one's own unit, what must be done first on top. */
@Named
@RequestScoped
public class MySubmissionsPage {
    private static final int PAGE = 20;

    private final SubmissionViewService entries;
    private final Editions editions;

    private @Nullable Page<SubmissionWorkRow> slice;

    @Inject
    public MySubmissionsPage(SubmissionViewService entries, Editions editions) {
        this.entries = entries;
        this.editions = editions;
    }

    public Page<SubmissionWorkRow> getSlice() {
        if (slice == null) {
            slice = editions.page("", PAGE, (edition, query) -> entries.ofMyUnit(edition.id(), query));
        }
        return slice;
    }
}
