package id.kipp.notice.care;

import id.kipp.account.AccountRow;
import id.kipp.account.PeopleDirectory;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import id.kipp.kernel.desk.DeskWords;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.notice.event.MailSwitched;
import id.kipp.notice.mail.MailSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the secretariat whether mail goes out and what did not, and switches all of it off and on. */
@ApplicationScoped
public class MailCareService implements DeskPart {
    private static final int SHOWN = 100;

    private final MailCareRepository mails;
    private final MailSettings settings;
    private final PeopleDirectory people;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public MailCareService(
            MailCareRepository mails,
            MailSettings settings,
            PeopleDirectory people,
            PortalClock clock,
            Event<DomainEvent> events) {
        this.mails = mails;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public MailState state() {
        var dead = mails.newestDead(SHOWN);
        var names = people.byIds(
                dead.stream().map(MailCareRepository.Dead::recipientId).collect(Collectors.toSet()));
        return new MailState(
                settings.isOn(),
                mails.isOn(),
                mails.count("WAITING", Instant.EPOCH),
                mails.count("SENT", clock.recent().minus(Duration.ofDays(1))),
                mails.count("DEAD", Instant.EPOCH),
                dead.stream()
                        .map(each -> new DeadMail(
                                each.id(),
                                Optional.ofNullable(names.get(each.recipientId()))
                                        .map(AccountRow::name)
                                        .orElse("–"),
                                each.failure() == null ? "" : each.failure(),
                                each.at()))
                        .toList());
    }

    /** Lets mail out, or holds all of it back; doing it twice is doing it once. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void turn(boolean on) {
        if (mails.turn(on)) {
            events.fire(new MailSwitched(on));
        }
    }

    /** Tries a mail again that was given up; one that was not is left as it is. */
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public void revive(long mailId) {
        mails.revive(mailId, clock.now());
    }

    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.MANAGE_ACCOUNTS);
    }

    @Override
    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public Optional<DeskSection> section(String grouping) {
        long dead = mails.count("DEAD", Instant.EPOCH);
        return dead == 0
                ? Optional.empty()
                : Optional.of(new DeskSection(
                        40,
                        "notice.care.title",
                        List.of(),
                        DeskWords.NONE,
                        List.of(DeskFigure.due(dead, "notice.care.dead", "/pemberitahuan/surel")),
                        List.of()));
    }
}
