package id.kipp.judging.web;

import id.kipp.judging.event.ConflictsWithdrawn;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.web.FlashMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Tells the secretariat, once something is known that makes conflicts, what that did to the desk of the juror. */
@ApplicationScoped
public class ConflictsWithdrawnMessage {
    private final FlashMessages messages;
    private final CurrentActor current;

    @Inject
    public ConflictsWithdrawnMessage(FlashMessages messages, CurrentActor current) {
        this.messages = messages;
        this.current = current;
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConflictsWithdrawn event) {
        if (!current.may(Permission.ASSIGN)) {
            return;
        }
        if (!event.withdrawn().isEmpty()) {
            messages.warn("judging.cleared.withdrawn", event.juror(), String.join(", ", event.withdrawn()));
        }
        if (!event.confirmed().isEmpty()) {
            messages.warn("judging.cleared.confirmed", event.juror(), String.join(", ", event.confirmed()));
        }
    }
}
