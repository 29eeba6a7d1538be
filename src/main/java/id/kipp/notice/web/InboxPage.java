package id.kipp.notice.web;

import id.kipp.kernel.Page;
import id.kipp.notice.InboxService;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the person was told: opened, or marked as read. */
@Named
@RequestScoped
public class InboxPage {
    private static final String ADDRESS = "/pemberitahuan";

    private final InboxService inbox;
    private final NoticeWords words;
    private final PageActions actions;
    private @Nullable Page<InboxRow> page;

    @Inject
    public InboxPage(InboxService inbox, NoticeWords words, PageActions actions) {
        this.inbox = inbox;
        this.words = words;
        this.actions = actions;
    }

    public Page<InboxRow> getPage() {
        var known = page;
        if (known == null) {
            known = inbox.page(actions.requests().page())
                    .map(line ->
                            new InboxRow(line.id(), words.title(line), words.text(line), line.at(), line.unread()));
            page = known;
        }
        return known;
    }

    public long getUnread() {
        return inbox.unread();
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return actions.requests().isFormSent();
    }

    /** Does what the pressed button says; a form that is sent without one changes nothing. */
    public void take() {
        var requests = actions.requests();
        requests.id("buka").ifPresent(id -> requests.go(inbox.open(id)));
        requests.id("tandai").ifPresent(id -> actions.attempt(() -> inbox.open(id), "notice.marked", here()));
        requests.parameter("semua").ifPresent(all -> actions.attempt(inbox::markAllRead, "notice.allmarked", ADDRESS));
    }

    private String here() {
        return ADDRESS + "?halaman=" + actions.requests().page();
    }
}
