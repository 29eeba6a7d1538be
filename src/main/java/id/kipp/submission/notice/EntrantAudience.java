package id.kipp.submission.notice;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.notice.Audience;
import id.kipp.submission.notice.SubmissionNoticeRepository.Owned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says who took part in an edition: the units and the Admin Lokal of whatever reached the ministry, whatever became of it. */
@ApplicationScoped
public class EntrantAudience {
    private final SubmissionNoticeRepository submissions;

    @Inject
    public EntrantAudience(SubmissionNoticeRepository submissions) {
        this.submissions = submissions;
    }

    /** The units first, the Admin Lokal behind them. */
    @Internal("tells the notices whom to tell, and nobody which submissions there are")
    public List<Audience> of(long editionId) {
        var all = submissions.atMinistry(editionId);
        return List.of(writers(all), admins(all));
    }

    /** The people of the units; the author where a submission is of no unit. */
    static Audience writers(Collection<Owned> submissions) {
        var units = submissions.stream()
                .flatMap(each -> Stream.ofNullable(each.unitId()))
                .collect(Collectors.toSet());
        var authors = submissions.stream()
                .filter(each -> each.unitId() == null)
                .map(Owned::authorId)
                .collect(Collectors.toSet());
        return Audience.ofUnits(Permission.WRITE_SUBMISSION, units).and(authors);
    }

    static Audience admins(Collection<Owned> submissions) {
        return Audience.ofInstitutions(
                Permission.FORWARD_SUBMISSION,
                submissions.stream().map(Owned::institutionId).collect(Collectors.toSet()));
    }
}
