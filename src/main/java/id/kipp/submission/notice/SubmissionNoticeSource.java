package id.kipp.submission.notice;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.event.StageClosed;
import id.kipp.competition.rules.StageKind;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.notice.Audience;
import id.kipp.kernel.notice.Notice;
import id.kipp.kernel.notice.NoticeKind;
import id.kipp.kernel.notice.NoticeSource;
import id.kipp.kernel.notice.NoticeValue;
import id.kipp.submission.event.SubmissionForwarded;
import id.kipp.submission.event.SubmissionReturned;
import id.kipp.submission.event.SubmissionScreened;
import id.kipp.submission.event.SubmissionSent;
import id.kipp.submission.notice.SubmissionNoticeRepository.Owned;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Tells an Admin Lokal what waits, a unit what came back, both what the ministry received, and all at once that the
 * administrative selection can be seen: a single decision of it is told to nobody, unless it gives something back to be
 * mended.
 */
@ApplicationScoped
public class SubmissionNoticeSource implements NoticeSource {
    static final NoticeKind SENT =
            new NoticeKind("submission-sent", Set.of(Permission.FORWARD_SUBMISSION), List.of("kode", "judul"));
    static final NoticeKind RETURNED =
            new NoticeKind("submission-returned", Set.of(Permission.WRITE_SUBMISSION), List.of("kode", "judul"));
    static final NoticeKind RECEIVED = new NoticeKind(
            "submission-received",
            Set.of(Permission.WRITE_SUBMISSION, Permission.FORWARD_SUBMISSION),
            List.of("kode", "judul", "tandaTerima"));
    static final NoticeKind SCREENED = new NoticeKind(
            "submission-screened",
            Set.of(Permission.WRITE_SUBMISSION, Permission.FORWARD_SUBMISSION),
            List.of("edisi"));

    private final SubmissionNoticeRepository submissions;
    private final EntrantAudience entrants;
    private final EditionTermsService terms;

    @Inject
    public SubmissionNoticeSource(
            SubmissionNoticeRepository submissions, EntrantAudience entrants, EditionTermsService terms) {
        this.submissions = submissions;
        this.entrants = entrants;
        this.terms = terms;
    }

    @Override
    @Internal("the notices ask it")
    public Set<NoticeKind> kinds() {
        return Set.of(SENT, RETURNED, RECEIVED, SCREENED);
    }

    @Override
    @Internal("the notices ask it")
    public List<Notice> about(DomainEvent event) {
        if (event instanceof SubmissionSent sent) {
            var submission = submissions.byCode(sent.code());
            var admins = EntrantAudience.admins(List.of(submission));
            return List.of(notice(SENT, admins, submission, "/usulan-masuk/"));
        }
        if (event instanceof SubmissionReturned returned) {
            return List.of(returned(returned.code()));
        }
        if (event instanceof SubmissionScreened screened
                && screened.decision().equals(SubmissionState.SENT_BACK.name())) {
            return List.of(returned(screened.code()));
        }
        if (event instanceof SubmissionForwarded forwarded) {
            return List.of(received(submissions.byCode(forwarded.code()), forwarded.receipt()));
        }
        return event instanceof StageClosed closed ? screened(closed) : List.of();
    }

    private Notice returned(String code) {
        var submission = submissions.byCode(code);
        var writers = EntrantAudience.writers(List.of(submission));
        return notice(RETURNED, writers, submission, "/usulan/");
    }

    private static Notice notice(NoticeKind kind, Audience audience, Owned submission, String place) {
        return new Notice(
                kind,
                List.of(audience),
                subject(submission),
                List.of(NoticeValue.plain(submission.code()), NoticeValue.plain(submission.title())),
                place + submission.code());
    }

    private static Notice received(Owned submission, String receipt) {
        return new Notice(
                RECEIVED,
                List.of(EntrantAudience.writers(List.of(submission)), EntrantAudience.admins(List.of(submission))),
                subject(submission),
                List.of(
                        NoticeValue.plain(submission.code()),
                        NoticeValue.plain(submission.title()),
                        NoticeValue.plain(receipt)),
                "/tanda-terima/" + submission.code());
    }

    /** What is sent, returned and sent again is told again. */
    private static String subject(Owned submission) {
        return "submission:" + submission.code() + ":" + submission.version();
    }

    private List<Notice> screened(StageClosed closed) {
        var stage = terms.stage(closed.stageId());
        if (stage.kind() != StageKind.SCREENING) {
            return List.of();
        }
        var values = List.of(NoticeValue.plain(stage.edition()));
        var audiences = entrants.of(stage.editionId());
        return List.of(
                new Notice(SCREENED, audiences.subList(0, 1), closed.subject(), values, "/usulan"),
                new Notice(SCREENED, audiences.subList(1, 2), closed.subject(), values, "/usulan-masuk"));
    }
}
