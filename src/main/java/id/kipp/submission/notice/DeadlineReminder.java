package id.kipp.submission.notice;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.notice.Audience;
import id.kipp.kernel.notice.Notice;
import id.kipp.kernel.notice.NoticeKind;
import id.kipp.kernel.notice.NoticeSource;
import id.kipp.kernel.notice.NoticeValue;
import id.kipp.kernel.notice.ReminderSource;
import id.kipp.submission.rules.ReminderDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reminds units of what they have not sent, and Admin Lokal of what they have not forwarded, some days before the closing. */
@ApplicationScoped
public class DeadlineReminder implements NoticeSource, ReminderSource {
    static final NoticeKind UNSENT =
            new NoticeKind("submission-unsent", Set.of(Permission.WRITE_SUBMISSION), List.of("edisi", "batas"));
    static final NoticeKind UNFORWARDED =
            new NoticeKind("submission-unforwarded", Set.of(Permission.FORWARD_SUBMISSION), List.of("edisi", "batas"));

    private final SubmissionNoticeRepository submissions;
    private final EditionTermsService terms;

    @Inject
    public DeadlineReminder(SubmissionNoticeRepository submissions, EditionTermsService terms) {
        this.submissions = submissions;
        this.terms = terms;
    }

    @Override
    @Internal("the notices ask it")
    public Set<NoticeKind> kinds() {
        return Set.of(UNSENT, UNFORWARDED);
    }

    @Override
    @Internal("the notices ask it")
    public List<Notice> about(DomainEvent event) {
        return List.of();
    }

    @Override
    @Internal("the notices ask it")
    public List<Notice> due(Instant now) {
        return terms.current().stream()
                .flatMap(edition -> edition.firstOf(StageKind.SUBMISSION).stream()
                        .flatMap(stage -> Stream.ofNullable(stage.times().closesAt()))
                        .flatMap(closing -> reminders(edition, closing, now)))
                .toList();
    }

    private Stream<Notice> reminders(EditionView edition, Instant closing, Instant now) {
        return ReminderDay.at(now, closing, submissions.reminderDays()).stream().flatMap(day -> {
            // A closing that is put off is told of again.
            var subject = "edition:" + edition.id() + ":" + closing + ":" + day;
            var unsent = submissions.withUnits(edition.id());
            var unforwarded = submissions.withAdmins(edition.id());
            return Stream.of(
                    notice(UNSENT, EntrantAudience.writers(unsent), subject, edition, closing, "/usulan"),
                    notice(
                            UNFORWARDED,
                            EntrantAudience.admins(unforwarded),
                            subject,
                            edition,
                            closing,
                            "/usulan-masuk"));
        });
    }

    private static Notice notice(
            NoticeKind kind, Audience audience, String subject, EditionView edition, Instant closing, String href) {
        return new Notice(
                kind,
                List.of(audience),
                subject,
                List.of(NoticeValue.plain(edition.name()), NoticeValue.deadline(closing)),
                href + "?edisi=" + edition.year());
    }
}
