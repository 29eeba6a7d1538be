package id.kipp.replication.web;

import id.kipp.account.factor.web.QrPicture;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.kernel.text.TypedText;
import id.kipp.replication.ReplicationService;
import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.StopReason;
import id.kipp.replication.view.ProjectView;
import id.kipp.replication.view.StepWords;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One replication: what was said, what happened, and the one step that this person can take next. */
@Named
@RequestScoped
public class ReplicationPage {
    private static final Map<String, String> FIELDS = Map.of(
            "replication.note.empty", "step:note",
            "replication.reason.empty", "step:reason",
            "replication.until.empty", "step:until",
            "replication.until.range", "step:until",
            "replication.months.empty", "step:months",
            "replication.measure.number", "step:measured",
            "replication.measure.range", "step:measured",
            "web.number.readings", "step:measured");

    /** Another step that could be taken, and the address that shows its form. */
    public record Other(ReplicationStep step, String href) {}

    private final ReplicationService replications;
    private final OpenedReplication opened;
    private final PageActions actions;

    private String note = "";
    private String reason = "";
    private String until = "";
    private String months = "";
    private String measured = "";
    private List<FieldError> wrongs = List.of();

    @Inject
    public ReplicationPage(ReplicationService replications, OpenedReplication opened, PageActions actions) {
        this.replications = replications;
        this.opened = opened;
        this.actions = actions;
    }

    public void take() {
        var step = asked().orElse(null);
        if (step == null) {
            wrongs = List.of(new FieldError("step", actions.text("replication.step.impossible")));
            return;
        }
        try {
            wrongs = actions.wrongs(key -> FIELDS.getOrDefault(key, "step"), () -> {
                replications.take(opened.getNumber(), opened.seen(), step, words(step));
                actions.messages().ok(step.doneKey());
                actions.requests().go(opened.getAddress());
            });
        } catch (StaleDataException changed) {
            opened.forget();
            wrongs = List.of(new FieldError("step", actions.text("replication.stale")));
        }
    }

    private StepWords words(ReplicationStep step) {
        return new StepWords(
                note,
                StopReason.of(reason).orElse(null),
                day(),
                months.matches("6|12") ? Integer.parseInt(months) : 0,
                step == ReplicationStep.MEASURE ? number() : null);
    }

    private @Nullable LocalDate day() {
        try {
            var typed = TypedText.line(until);
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolationException("replication.until.empty");
        }
    }

    private BigDecimal number() {
        return TypedNumber.read(measured)
                .orElseThrow(() -> new RuleViolationException("replication.measure.number"))
                .single();
    }

    /** The step that the address or the form names. */
    private Optional<ReplicationStep> asked() {
        var word = actions.requests().parameter("langkah").orElse("");
        return Arrays.stream(ReplicationStep.values())
                .filter(step -> word(step).equals(word))
                .findFirst();
    }

    private static String word(ReplicationStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /** The step whose form is shown: the one that was asked for, or else the one that leads on; none when others are to act. */
    public @Nullable ReplicationStep getStep() {
        var open = getView().open();
        return asked().filter(step -> open.contains(step) || actions.requests().isFormSent())
                .or(() -> open.stream().findFirst())
                .orElse(null);
    }

    public List<Other> getOthers() {
        var shown = getStep();
        return getView().open().stream()
                .filter(step -> step != shown)
                .map(step -> new Other(step, opened.getAddress() + "?langkah=" + word(step) + "#langkah"))
                .toList();
    }

    /** The word of the step whose form is shown. */
    public String getStepWord() {
        var step = getStep();
        return step == null ? "" : word(step);
    }

    public ProjectView getView() {
        return opened.getView();
    }

    public StopReason[] getReasons() {
        return StopReason.values();
    }

    /** The address of the certificate as a picture; asked only where there is one. */
    public QrPicture getQr() {
        return QrPicture.of(
                actions.requests().absolute("/sertifikat-replikasi/" + getView().certificate()));
    }

    public boolean isMeasuring() {
        return getStep() == ReplicationStep.MEASURE;
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return FieldError.of(field, wrongs);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(@Nullable String months) {
        this.months = months == null ? "" : months;
    }

    public String getMeasured() {
        return measured;
    }

    public void setMeasured(@Nullable String measured) {
        this.measured = measured == null ? "" : measured;
    }
}
