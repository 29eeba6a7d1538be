package id.kipp.submission.web;

import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.text.TypedText;
import id.kipp.submission.DraftService;
import id.kipp.submission.SubmissionAssembler;
import id.kipp.submission.rules.Completeness;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.rules.GeneralData;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The generalData of a submission: title, since when it has been running, group and category. */
@Named
@RequestScoped
public class GeneralDataPage {
    private static final String DATE = "data:start";

    private final CurrentSubmission currentSubmission;
    private final DraftService drafts;
    private final PageActions actions;

    private String title = "";
    private String started = "";
    private @Nullable String group;
    private @Nullable String category;
    private int version;
    private boolean stale;
    private List<FieldError> wrongs = List.of();

    @Inject
    public GeneralDataPage(CurrentSubmission currentSubmission, DraftService drafts, PageActions actions) {
        this.currentSubmission = currentSubmission;
        this.drafts = drafts;
        this.actions = actions;
    }

    /** Fills the form with what is stored, when the page is opened. */
    public void open() {
        var submission = currentSubmission.getSheet().submission();
        var generalData = submission.generalData();
        version = submission.version();
        title = generalData.title();
        started = Optional.ofNullable(generalData.startedOn())
                .map(LocalDate::toString)
                .orElse("");
        group = Optional.ofNullable(generalData.groupId()).map(String::valueOf).orElse("");
        category = Optional.ofNullable(generalData.categoryId())
                .map(String::valueOf)
                .orElse("");
    }

    public void save() {
        try {
            var generalData = GeneralData.typed(title, date(), number(group), number(category));
            wrongs = actions.wrongs(
                    key -> key.startsWith("submission.started.") ? DATE : "data:title", () -> saved(generalData));
        } catch (DateTimeParseException unreadable) {
            wrongs = List.of(new FieldError(DATE, actions.text("submission.started.unreadable")));
        } catch (StaleDataException changed) {
            stale = true;
            version = currentSubmission.again().submission().version();
        }
    }

    private void saved(GeneralData generalData) {
        drafts.saveGeneralData(currentSubmission.getCode(), version, generalData);
        actions.messages().ok("submission.general.saved");
        var age = SubmissionAssembler.ageRule(currentSubmission.getSheet().edition());
        var isTooYoung = Completeness.judge(generalData, List.of(), Map.of(), age).stream()
                .anyMatch(GeneralDataPage::isOfAge);
        actions.requests().go(currentSubmission.address(isTooYoung ? "/data" : ""));
    }

    private static boolean isOfAge(Finding finding) {
        return finding.key().equals("submission.finding.young");
    }

    /** A date that the edition does not take may be kept in a draft, but is said at its field at once. */
    private Optional<Finding> tooYoung() {
        return currentSubmission.getSheet().submission().findings().stream()
                .filter(GeneralDataPage::isOfAge)
                .findFirst();
    }

    private @Nullable LocalDate date() {
        var typed = TypedText.line(started);
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }

    private static @Nullable Long number(@Nullable String chosen) {
        return chosen != null && chosen.matches("\\d{1,18}") ? Long.valueOf(chosen) : null;
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return FieldError.of(field, wrongs);
    }

    /** What is wrong with the date: as it was typed, or else as it is stored. */
    public String getDateError() {
        var typed = error(DATE);
        if (!typed.isEmpty() || !wrongs.isEmpty()) {
            return typed;
        }
        return tooYoung()
                .map(finding -> actions.text(finding.key(), finding.values().toArray()))
                .orElse("");
    }

    /** Whether somebody else saved the general data in between; theirs is then what {@link CurrentSubmission} holds. */
    public boolean isStale() {
        return stale;
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

    public String getStarted() {
        return started;
    }

    public void setStarted(String started) {
        this.started = started;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
