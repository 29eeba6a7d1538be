package id.kipp.submission.desk;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.kernel.PageRequest;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.rules.WorklistGroup;
import id.kipp.submission.view.SubmissionWorkRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a unit how many of its submissions wait for whom. */
@ApplicationScoped
public class UnitDeskService implements DeskPart {
    private final SubmissionViewService submissions;
    private final EditionTermsService terms;

    @Inject
    public UnitDeskService(SubmissionViewService submissions, EditionTermsService terms) {
        this.submissions = submissions;
        this.terms = terms;
    }

    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.WRITE_SUBMISSION);
    }

    @Override
    @RequiresPermission(Permission.WRITE_SUBMISSION)
    @Transactional
    public Optional<DeskSection> section(String grouping) {
        return terms.current().map(this::section);
    }

    private DeskSection section(EditionView edition) {
        var own = submissions
                .ofMyUnit(edition.id(), new PageRequest("", 1, PageRequest.MOST))
                .items();
        var list = "/usulan?edisi=" + edition.year();
        return new DeskSection(
                5,
                "submission.desk.mine",
                List.of(edition.name()),
                SubmissionDeadline.of(edition, StageKind.SUBMISSION, terms.now()),
                List.of(
                        DeskFigure.due(
                                own.stream()
                                        .filter(line -> line.row().state().isWithUnit()
                                                && line.deadline().isOpen())
                                        .count(),
                                "submission.desk.mine.unit",
                                list),
                        DeskFigure.known(count(own, WorklistGroup.WITH_ADMIN), "submission.desk.mine.admin", list),
                        DeskFigure.known(count(own, WorklistGroup.AT_MINISTRY), "submission.desk.mine.ministry", list)),
                List.of());
    }

    private static long count(List<SubmissionWorkRow> own, WorklistGroup group) {
        return own.stream()
                .filter(line -> group.states().contains(line.row().state()))
                .count();
    }
}
