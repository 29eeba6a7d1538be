package id.kipp.notice.choice;

import id.kipp.account.contact.Addressee;
import id.kipp.account.contact.RecipientDirectory;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.PermitAll;
import id.kipp.notice.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Lets each person choose what of the own notices comes by mail; the portal shows all of them in any case. */
@ApplicationScoped
public class MailChoiceService {
    private static final String OWN = "each chooses for the own account alone";

    private final MailChoiceRepository choices;
    private final NoticeKinds kinds;
    private final RecipientDirectory recipients;
    private final CurrentActor current;

    @Inject
    public MailChoiceService(
            MailChoiceRepository choices, NoticeKinds kinds, RecipientDirectory recipients, CurrentActor current) {
        this.choices = choices;
        this.kinds = kinds;
        this.recipients = recipients;
        this.current = current;
    }

    /** The kinds that somebody like this can be told. */
    @PermitAll(OWN)
    @Transactional
    public List<MailChoice> mine() {
        var unwanted = choices.unwanted(current.get().id());
        return names().stream()
                .map(kind -> new MailChoice(kind, !unwanted.contains(kind)))
                .toList();
    }

    /** Where mail goes; empty when the account has no address. */
    @PermitAll(OWN)
    @Transactional
    public String address() {
        return recipients.addressee(current.get().id()).map(Addressee::email).orElse("");
    }

    /** Of what can be told to this person, just these kinds come by mail. */
    @PermitAll(OWN)
    @Transactional
    public void choose(Collection<String> byMail) {
        long me = current.get().id();
        names().forEach(kind -> choices.choose(me, kind, byMail.contains(kind)));
    }

    private List<String> names() {
        var may = current.get().permissions();
        return kinds.all().stream()
                .filter(kind -> kind.permissions().stream().anyMatch(may::contains))
                .map(kind -> kind.name())
                .toList();
    }
}
