package id.kipp.award.notice;

import id.kipp.award.ResultsPublished;
import id.kipp.competition.EditionTermsService;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.notice.Notice;
import id.kipp.kernel.notice.NoticeKind;
import id.kipp.kernel.notice.NoticeSource;
import id.kipp.kernel.notice.NoticeValue;
import id.kipp.submission.notice.EntrantAudience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells those who took part that results are out: the same words to all of them, whatever their result is. */
@ApplicationScoped
public class ResultNoticeSource implements NoticeSource {
    static final NoticeKind PUBLISHED = new NoticeKind(
            "award-published",
            Set.of(Permission.WRITE_SUBMISSION, Permission.FORWARD_SUBMISSION),
            List.of("tingkat", "edisi"));

    private final EntrantAudience entrants;
    private final EditionTermsService terms;

    @Inject
    public ResultNoticeSource(EntrantAudience entrants, EditionTermsService terms) {
        this.entrants = entrants;
        this.terms = terms;
    }

    @Override
    @Internal("the notices ask it")
    public Set<NoticeKind> kinds() {
        return Set.of(PUBLISHED);
    }

    @Override
    @Internal("the notices ask it")
    public List<Notice> about(DomainEvent event) {
        if (!(event instanceof ResultsPublished results)) {
            return List.of();
        }
        var edition = terms.all().stream()
                .filter(each -> each.stages().stream()
                        .flatMap(stage -> Stream.ofNullable(stage.gate()))
                        .anyMatch(gate -> gate.id() == results.gateId()))
                .findFirst()
                .orElseThrow();
        var values = List.of(NoticeValue.plain(results.level()), NoticeValue.plain(edition.name()));
        var audiences = entrants.of(edition.id());
        return List.of(
                new Notice(PUBLISHED, audiences.subList(0, 1), results.subject(), values, "/usulan"),
                new Notice(PUBLISHED, audiences.subList(1, 2), results.subject(), values, "/usulan-masuk"));
    }
}
