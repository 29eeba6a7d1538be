package id.kipp.judging.web;

import id.kipp.judging.event.ConflictsWithdrawn;
import id.kipp.web.FlashMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Tells the secretariat, once an account is corrected, what that did to the desk of the juror. */
@ApplicationScoped
public class ConflictsWithdrawnMessage {
    private final FlashMessages messages;

    @Inject
    public ConflictsWithdrawnMessage(FlashMessages messages) {
        this.messages = messages;
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConflictsWithdrawn event) {
        if (!event.withdrawn().isEmpty()) {
            messages.warn("judging.cleared.withdrawn", event.juror(), String.join(", ", event.withdrawn()));
        }
        if (!event.confirmed().isEmpty()) {
            messages.warn("judging.cleared.confirmed", event.juror(), String.join(", ", event.confirmed()));
        }
    }
}
