package id.kipp.replication.notice;

import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.notice.Audience;
import id.kipp.kernel.notice.Notice;
import id.kipp.kernel.notice.NoticeKind;
import id.kipp.kernel.notice.NoticeSource;
import id.kipp.kernel.notice.NoticeValue;
import id.kipp.replication.event.ReplicationAsked;
import id.kipp.replication.event.ReplicationMoved;
import id.kipp.replication.notice.ReplicationNoticeRepository.Owned;
import id.kipp.replication.rules.ReplicationStep;
import id.kipp.replication.rules.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells the owner of an innovation who asks for it, and each side what the other one did; its words stay on the page. */
@ApplicationScoped
public class ReplicationNoticeSource implements NoticeSource {
    static final NoticeKind ASKED = new NoticeKind(
            "replication-asked", Set.of(Permission.ANSWER_REPLICATION), List.of("nomor", "inovasi", "pengadopsi"));
    static final NoticeKind MOVED = new NoticeKind(
            "replication-moved",
            Set.of(Permission.REPLICATE, Permission.ANSWER_REPLICATION),
            List.of("nomor", "inovasi", "langkah"));

    private final ReplicationNoticeRepository projects;
    private final LedgerService ledger;

    @Inject
    public ReplicationNoticeSource(ReplicationNoticeRepository projects, LedgerService ledger) {
        this.projects = projects;
        this.ledger = ledger;
    }

    @Override
    @Internal("the notices ask it")
    public Set<NoticeKind> kinds() {
        return Set.of(ASKED, MOVED);
    }

    @Override
    @Internal("the notices ask it")
    public List<Notice> about(DomainEvent event) {
        if (event instanceof ReplicationAsked asked) {
            var project = projects.byNumber(asked.number());
            var adopter = NoticeValue.plain(asked.adopter());
            return List.of(notice(ASKED, List.of(answering(project.ownerId())), project, adopter));
        }
        if (event instanceof ReplicationMoved moved) {
            var project = projects.byNumber(moved.number());
            var step = NoticeValue.key(ReplicationStep.valueOf(moved.step()).doneKey());
            return List.of(notice(MOVED, others(project, Side.valueOf(moved.side())), project, step));
        }
        return List.of();
    }

    /** The side that did not take the step; of the adopter's, who asked and who answers for the institution. */
    private static List<Audience> others(Owned project, Side acting) {
        return acting == Side.ADOPTER
                ? List.of(answering(project.ownerId()))
                : List.of(
                        Audience.ofPeople(Permission.REPLICATE, Set.of(project.authorId())),
                        answering(project.adopterId()));
    }

    private static Audience answering(long institution) {
        return Audience.ofInstitutions(Permission.ANSWER_REPLICATION, Set.of(institution));
    }

    private Notice notice(NoticeKind kind, List<Audience> audiences, Owned project, NoticeValue last) {
        return new Notice(
                kind,
                audiences,
                "replication:" + project.number() + ":" + project.version(),
                List.of(
                        NoticeValue.plain(project.number()),
                        NoticeValue.plain(ledger.origin(project.innovationId()).title()),
                        last),
                "/replikasi/" + project.number());
    }
}
