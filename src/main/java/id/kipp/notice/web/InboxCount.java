package id.kipp.notice.web;

import id.kipp.notice.InboxService;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices are unread, for the header of working pages. */
@Named
@RequestScoped
public class InboxCount {
    private final InboxService inbox;
    private final Requests requests;

    @Inject
    public InboxCount(InboxService inbox, Requests requests) {
        this.inbox = inbox;
        this.requests = requests;
    }

    /** Not asked while a form is taken in, which shows nothing yet. */
    public long getUnread() {
        return requests.isFormTakenIn() ? 0 : inbox.lately();
    }
}
