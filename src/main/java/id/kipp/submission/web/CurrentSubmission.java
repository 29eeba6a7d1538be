package id.kipp.submission.web;

import id.kipp.kernel.NotFoundException;
import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.SubmissionWithTerms;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The submission that the address names, read once for all parts of its page. */
@Named("opened")
@RequestScoped
public class CurrentSubmission {
    private final SubmissionViewService views;
    private final Requests requests;

    private @Nullable SubmissionWithTerms sheet;

    @Inject
    public CurrentSubmission(SubmissionViewService views, Requests requests) {
        this.views = views;
        this.requests = requests;
    }

    public SubmissionWithTerms getSheet() {
        if (sheet == null) {
            sheet = views.whole(getCode());
        }
        return sheet;
    }

    /** Reads it anew, after something was changed or refused. */
    SubmissionWithTerms again() {
        sheet = null;
        return getSheet();
    }

    /** An address below the submission's own, such as {@code /usulan/2016-0001/periksa}. */
    String address(String rest) {
        return "/usulan/" + getCode() + rest;
    }

    /** Read from the address itself: the parts of a form ask for it before the page's parameters are set. */
    public String getCode() {
        return requests.parameter("code").orElseThrow(() -> new NotFoundException("entry"));
    }

    /**
     * Whether a form of the page was sent. Its parts are then there whatever has become of the submission meanwhile, so that the
     * service answers and what was typed stays.
     */
    public boolean isSent() {
        return requests.isFormSent();
    }

    /**
     * Whether the parts that are only read are there: not while a form is taken in, since they hold nothing of it and reading
     * them takes longer than the step.
     */
    public boolean isShown() {
        return !requests.isFormTakenIn();
    }

    /** Whether the unit's forms are shown. */
    public boolean isWritable() {
        return isSent() || getSheet().isWritable();
    }

    /** Whether the Admin Lokal's forms are shown. */
    public boolean isWithAdmin() {
        return isSent() || (state() == SubmissionState.WITH_ADMIN && isOnTime());
    }

    /** Whether the secretariat's form is shown. */
    public boolean isDecidable() {
        return isSent() || (state().isAtMinistry() && isOnTime());
    }

    private SubmissionState state() {
        return getSheet().submission().row().state();
    }

    private boolean isOnTime() {
        return getSheet().line().deadline().isOpen();
    }

    /** Whether the button that needs a complete submission is shown. */
    public boolean isReady() {
        return isSent() || getSheet().isComplete();
    }
}
