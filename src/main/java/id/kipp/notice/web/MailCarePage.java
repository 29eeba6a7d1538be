package id.kipp.notice.web;

import id.kipp.notice.care.MailCareService;
import id.kipp.notice.care.MailState;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The secretariat's page about mail: its switch, and what did not go out. */
@Named
@RequestScoped
public class MailCarePage {
    private static final String ADDRESS = "/pemberitahuan/surel";

    private final MailCareService mails;
    private final PageActions actions;
    private @Nullable MailState state;

    @Inject
    public MailCarePage(MailCareService mails, PageActions actions) {
        this.mails = mails;
        this.actions = actions;
    }

    public MailState getState() {
        var known = state;
        if (known == null) {
            known = mails.state();
            state = known;
        }
        return known;
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return actions.requests().isFormSent();
    }

    /** Does what the pressed button says; a form that is sent without one changes nothing. */
    public void take() {
        var requests = actions.requests();
        requests.id("ulangi").ifPresent(id -> actions.attempt(() -> mails.revive(id), "notice.care.revived", ADDRESS));
        requests.parameter("matikan")
                .ifPresent(all -> actions.attempt(() -> mails.turn(false), "notice.care.turnedoff", ADDRESS));
        requests.parameter("nyalakan")
                .ifPresent(all -> actions.attempt(() -> mails.turn(true), "notice.care.turnedon", ADDRESS));
    }
}
