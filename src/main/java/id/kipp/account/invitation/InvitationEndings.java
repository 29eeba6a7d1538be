package id.kipp.account.invitation;

import id.kipp.account.event.PasswordChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Voids an invitation as soon as its account has a password: a sheet that lies about opens nothing. */
@ApplicationScoped
class InvitationEndings {
    private final InvitationRepository invitations;

    @Inject
    InvitationEndings(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    void hear(@Observes PasswordChanged event) {
        invitations.remove(event.accountId());
    }
}
