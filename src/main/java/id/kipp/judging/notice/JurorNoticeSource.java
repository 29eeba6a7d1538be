package id.kipp.judging.notice;

import id.kipp.competition.EditionTermsService;
import id.kipp.judging.event.AssignmentPublished;
import id.kipp.judging.event.JurorAdded;
import id.kipp.judging.event.PairsChanged;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.notice.Audience;
import id.kipp.kernel.notice.Notice;
import id.kipp.kernel.notice.NoticeKind;
import id.kipp.kernel.notice.NoticeSource;
import id.kipp.kernel.notice.NoticeValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Tells jurors that there is something to read. It names the stage and no submission: from one of them the juror may step back, or be taken
 * off, before the notice is read.
 */
@ApplicationScoped
public class JurorNoticeSource implements NoticeSource {
    static final NoticeKind ASSIGNED =
            new NoticeKind("judging-assigned", Set.of(Permission.SCORE), List.of("tahap", "edisi"));
    static final NoticeKind ADDED =
            new NoticeKind("judging-added", Set.of(Permission.SCORE), List.of("tahap", "edisi"));

    private final JurorNoticeRepository readings;
    private final EditionTermsService terms;

    @Inject
    public JurorNoticeSource(JurorNoticeRepository readings, EditionTermsService terms) {
        this.readings = readings;
        this.terms = terms;
    }

    @Override
    @Internal("the notices ask it")
    public Set<NoticeKind> kinds() {
        return Set.of(ASSIGNED, ADDED);
    }

    @Override
    @Internal("the notices ask it")
    public List<Notice> about(DomainEvent event) {
        if (event instanceof AssignmentPublished published) {
            var stage = published.stageId();
            return List.of(notice(ASSIGNED, stage, readings.jurors(stage), published.subject()));
        }
        if (event instanceof JurorAdded added) {
            var subject = added.subject() + ":" + added.submission();
            return List.of(notice(ADDED, added.stageId(), List.of(added.jurorId()), subject));
        }
        if (event instanceof PairsChanged changed && !changed.told().isEmpty()) {
            var subject = changed.subject() + ":" + changed.at().toEpochMilli();
            return List.of(notice(ADDED, changed.stageId(), changed.told(), subject));
        }
        return List.of();
    }

    private Notice notice(NoticeKind kind, long stageId, Collection<Long> jurors, String subject) {
        var stage = terms.stage(stageId);
        return new Notice(
                kind,
                List.of(Audience.ofPeople(Permission.SCORE, jurors)),
                subject,
                List.of(NoticeValue.plain(stage.name()), NoticeValue.plain(stage.edition())),
                "/penilaian?tahap=" + stageId);
    }
}
