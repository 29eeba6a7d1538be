package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.HeartbeatService;
import id.kipp.catalogue.profile.rules.Alive;
import id.kipp.kernel.Addressed;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.text.TypedText;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the owner says by one button that an innovation still runs, has grown, or has stopped. */
@Named
@RequestScoped
public class RecordPulsePage {
    private final HeartbeatService heartbeat;
    private final OpenedDraft opened;
    private final PageActions actions;

    private String reason = "";
    private String since = "";
    private List<FieldError> wrongs = List.of();

    @Inject
    public RecordPulsePage(HeartbeatService heartbeat, OpenedDraft opened, PageActions actions) {
        this.heartbeat = heartbeat;
        this.opened = opened;
        this.actions = actions;
    }

    /** Says the word that the button stands for. */
    public void confirm(String word) {
        var alive = Addressed.named(Alive.values(), word).orElse(Alive.CONTINUES);
        try {
            wrongs = actions.wrongs(
                    key -> key.equals("catalogue.profile.stopped.empty") ? "pulse:since" : "pulse:reason", () -> {
                        heartbeat.confirm(
                                opened.getSlug(),
                                actions.formVersion(),
                                alive,
                                reason,
                                alive.needsReason() ? day() : null);
                        actions.messages().ok("catalogue.profile.pulse.said");
                        actions.requests().go(opened.getAddress());
                    });
        } catch (StaleDataException changed) {
            opened.forget();
            actions.tellStale();
        }
    }

    private @Nullable LocalDate day() {
        try {
            var typed = TypedText.line(since);
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolationException("catalogue.profile.stopped.empty");
        }
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return actions.mark(opened.getView().pulse().formVersion());
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return FieldError.of(field, wrongs);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since == null ? "" : since;
    }
}
