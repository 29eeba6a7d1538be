package id.kipp.submission.web;

import id.kipp.submission.HandInService;
import id.kipp.submission.preflight.rules.PreflightFinding;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All answers on one page before they are sent, with what must be mended first. */
@Named
@RequestScoped
public class CheckAnswersPage {
    private final SubmissionFormVersion submissionVersion;
    private final HandInService handIns;
    private final PageActions actions;

    private List<FieldError> wrongs = List.of();
    private @Nullable List<PreflightFinding> preflight;

    @Inject
    public CheckAnswersPage(SubmissionFormVersion submissionVersion, HandInService handIns, PageActions actions) {
        this.submissionVersion = submissionVersion;
        this.handIns = handIns;
        this.actions = actions;
    }

    public void send() {
        wrongs = submissionVersion.take(CheckAnswersPage::field, version -> {
            handIns.send(submissionVersion.code(), version, isWarningsRead());
            actions.messages().ok("submission.sent");
            actions.requests().go("/usulan/" + submissionVersion.code());
        });
    }

    private static String field(String key) {
        return key.equals("submission.preflight.unread") ? "warnings" : "isi";
    }

    /** What must be mended, each with the place on this page where it stands. */
    public List<FieldError> getFindings() {
        return Stream.concat(submissionVersion.findings().stream(), said(true)).toList();
    }

    /** What the pre-flight warns of; who has read it may send all the same. */
    public List<FieldError> getWarnings() {
        return said(false).toList();
    }

    private Stream<FieldError> said(boolean blocking) {
        return preflight().stream()
                .filter(found -> found.blocks() == blocking)
                .map(found -> new FieldError(
                        found.finding().field(),
                        actions.text(
                                found.finding().key(), found.finding().values().toArray())));
    }

    private List<PreflightFinding> preflight() {
        var known = preflight;
        if (known == null) {
            known = handIns.preflight(submissionVersion.sheet());
            preflight = known;
        }
        return known;
    }

    /** Whether the button that sends it is shown. */
    public boolean isSendable() {
        return actions.requests().isFormSent() || getFindings().isEmpty();
    }

    /** Whether the person ticked that the warnings were read. */
    public boolean isWarningsRead() {
        return actions.requests().parameter("warningsRead").isPresent();
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
