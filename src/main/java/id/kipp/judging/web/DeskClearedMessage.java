package id.kipp.judging.web;

import id.kipp.judging.event.DeskCleared;
import id.kipp.web.FlashMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Tells the secretariat, once an account is corrected, what that did to the desk of the juror. */
@ApplicationScoped
public class DeskClearedMessage {
    private final FlashMessages messages;

    @Inject
    public DeskClearedMessage(FlashMessages messages) {
        this.messages = messages;
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeskCleared event) {
        if (!event.withdrawn().isEmpty()) {
            messages.warn("judging.cleared.withdrawn", event.juror(), String.join(", ", event.withdrawn()));
        }
        if (!event.confirmed().isEmpty()) {
            messages.warn("judging.cleared.confirmed", event.juror(), String.join(", ", event.confirmed()));
        }
    }
}
