package id.kipp.account.invitation;

import id.kipp.account.event.AccountDisabled;
import id.kipp.account.event.PasswordChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Voids an invitation as soon as its account has a password or is disabled: a sheet that lies about opens nothing. */
@ApplicationScoped
class InvitationRevocation {
    private final InvitationRepository invitations;

    @Inject
    InvitationRevocation(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    void hear(@Observes PasswordChanged event) {
        invitations.remove(List.of(event.accountId()));
    }

    /** A sheet does not come back to life when its account does. */
    void hear(@Observes AccountDisabled event) {
        invitations.remove(List.of(event.accountId()));
    }
}
