package id.kipp.account.contact;

import id.kipp.account.Role;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.notice.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers who belongs to an audience, each once: whoever may sign in, is trusted with it now, and belongs there now. */
@ApplicationScoped
public class RecipientDirectory {
    private final RecipientRepository recipients;

    @Inject
    public RecipientDirectory(RecipientRepository recipients) {
        this.recipients = recipients;
    }

    @Internal("the notices tell each person the own ones alone")
    public List<Told> of(Collection<Audience> audiences) {
        var some = audiences.stream().filter(each -> !each.isEmpty()).toList();
        return some.isEmpty() ? List.of() : recipients.of(some);
    }

    /** Where a mail to somebody goes; nowhere when the account cannot be used or has no address. */
    @Internal("mail is sent by the server's clock, to each what is the own")
    public Optional<Addressee> addressee(long accountId) {
        return recipients.addressee(accountId);
    }

    /** How many people are trusted with one of these. */
    @Internal("a number, for those who may know whom a notice can reach")
    public long count(Set<Permission> permissions) {
        return recipients.count(permissions.stream()
                .flatMap(permission -> Role.trustedWith(permission).stream())
                .collect(Collectors.toSet()));
    }
}
