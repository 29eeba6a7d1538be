package id.kipp.submission.desk;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskChart;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import id.kipp.kernel.desk.DeskWords;
import id.kipp.submission.desk.SubmissionDeskRepository.Heap;
import id.kipp.submission.rules.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the secretariat what waits for it, what is stuck elsewhere, and how far the submissions of the edition at work came. */
@ApplicationScoped
public class MinistryDeskService implements DeskPart {
    private final SubmissionDeskRepository counts;
    private final InstitutionDirectory directory;
    private final EditionTermsService terms;

    @Inject
    public MinistryDeskService(
            SubmissionDeskRepository counts, InstitutionDirectory directory, EditionTermsService terms) {
        this.counts = counts;
        this.directory = directory;
        this.terms = terms;
    }

    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.SCREEN);
    }

    @Override
    @RequiresPermission(Permission.SCREEN)
    @Transactional
    public Optional<DeskSection> section(String grouping) {
        return terms.current().map(edition -> section(edition, FunnelGrouping.of(grouping)));
    }

    private DeskSection section(EditionView edition, FunnelGrouping by) {
        var heaps = counts.heaps(edition.id());
        var list = "/seleksi?edisi=" + edition.year();
        var stuck = "/macet?edisi=" + edition.year();
        var figures = List.of(
                DeskFigure.due(
                        count(heaps, SubmissionState.RECEIVED),
                        "submission.desk.received",
                        state(list, SubmissionState.RECEIVED)),
                DeskFigure.known(
                        count(heaps, SubmissionState.SENT_BACK),
                        "submission.desk.sentback",
                        state(list, SubmissionState.SENT_BACK)),
                DeskFigure.known(
                        count(heaps, SubmissionState.WITH_ADMIN),
                        "submission.desk.withadmin",
                        state(stuck, SubmissionState.WITH_ADMIN)),
                DeskFigure.known(
                        count(heaps, SubmissionState.RETURNED),
                        "submission.desk.returned",
                        state(stuck, SubmissionState.RETURNED)),
                DeskFigure.known(
                        count(heaps, SubmissionState.DRAFT),
                        "submission.desk.drafts",
                        state(stuck, SubmissionState.DRAFT)));
        var charts = new ArrayList<DeskChart>();
        if (!heaps.isEmpty()) {
            var passed = state(list, SubmissionState.PASSED);
            charts.add(FunnelCharts.steps(FunnelCharts.all(heaps), List.of(stuck, stuck, list, list, passed)));
            charts.add(FunnelCharts.parts(heaps, by, institutions(heaps, by), edition.groups()));
            charts.add(FunnelCharts.days(counts.arrivals(edition.id())));
        }
        return new DeskSection(
                20, "submission.desk.ministry", List.of(edition.name()), DeskWords.NONE, figures, charts);
    }

    private static String state(String list, SubmissionState state) {
        return list + "&status=" + state.address();
    }

    private Map<Long, InstitutionView> institutions(List<Heap> heaps, FunnelGrouping by) {
        return by == FunnelGrouping.GROUP
                ? Map.of()
                : directory.byIds(heaps.stream().map(Heap::institutionId).collect(Collectors.toSet()));
    }

    private static long count(List<Heap> heaps, SubmissionState state) {
        return heaps.stream()
                .filter(heap -> heap.state() == state)
                .mapToLong(Heap::count)
                .sum();
    }
}
