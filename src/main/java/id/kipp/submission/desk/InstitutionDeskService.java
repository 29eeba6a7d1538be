package id.kipp.submission.desk;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.UnitView;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskChart;
import id.kipp.kernel.desk.DeskChart.Row;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import id.kipp.submission.desk.SubmissionDeskRepository.OfUnit;
import id.kipp.submission.rules.WorklistGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells an Admin Lokal how many submissions of the institution wait, until when, and how far each unit is; never what was decided. */
@ApplicationScoped
public class InstitutionDeskService implements DeskPart {
    private final SubmissionDeskRepository counts;
    private final InstitutionDirectory directory;
    private final EditionTermsService terms;
    private final CurrentActor current;

    @Inject
    public InstitutionDeskService(
            SubmissionDeskRepository counts,
            InstitutionDirectory directory,
            EditionTermsService terms,
            CurrentActor current) {
        this.counts = counts;
        this.directory = directory;
        this.terms = terms;
        this.current = current;
    }

    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.FORWARD_SUBMISSION);
    }

    @Override
    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    @Transactional
    public Optional<DeskSection> section(String grouping) {
        return terms.current().map(this::section);
    }

    private DeskSection section(EditionView edition) {
        var found = counts.ofUnits(edition.id(), current.get().requiredInstitution());
        var list = "/usulan-masuk?edisi=" + edition.year() + "&di=";
        var deadline = SubmissionDeadline.of(edition, StageKind.SUBMISSION, terms.now());
        var figures = List.of(
                DeskFigure.due(
                        count(found, WorklistGroup.WITH_ADMIN),
                        "submission.desk.waitsforadmin",
                        list + WorklistGroup.WITH_ADMIN.address()),
                DeskFigure.known(
                        count(found, WorklistGroup.WITH_UNIT),
                        "submission.desk.withunits",
                        list + WorklistGroup.WITH_UNIT.address()),
                DeskFigure.known(
                        count(found, WorklistGroup.AT_MINISTRY),
                        "submission.desk.atministry",
                        list + WorklistGroup.AT_MINISTRY.address()));
        var charts = new ArrayList<DeskChart>();
        if (!found.isEmpty()) {
            charts.add(units(found));
        }
        return new DeskSection(10, "submission.desk.institution", List.of(edition.name()), deadline, figures, charts);
    }

    private DeskChart units(List<OfUnit> found) {
        var names = directory.units(
                found.stream().map(OfUnit::unitId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var units = found.stream().map(OfUnit::unitId).distinct().toList();
        return new DeskChart(
                "submission.desk.units",
                "submission.desk.unit",
                List.of(
                        WorklistGroup.WITH_UNIT.textKey(),
                        WorklistGroup.WITH_ADMIN.textKey(),
                        WorklistGroup.AT_MINISTRY.textKey()),
                units.stream()
                        .map(unit -> row(
                                Optional.ofNullable(unit).map(names::get).map(UnitView::name),
                                found.stream()
                                        .filter(each -> Objects.equals(each.unitId(), unit))
                                        .toList()))
                        .sorted(Comparator.comparing(Row::name))
                        .toList(),
                false,
                List.of());
    }

    private static Row row(Optional<String> name, List<OfUnit> unit) {
        var figures = List.of(
                count(unit, WorklistGroup.WITH_UNIT),
                count(unit, WorklistGroup.WITH_ADMIN),
                count(unit, WorklistGroup.AT_MINISTRY));
        var all = figures.stream().mapToLong(Long::longValue).sum();
        return name.map(known -> Row.named(known, figures, figures.get(2), all, ""))
                .orElseGet(() -> Row.keyed("submission.desk.none", figures, figures.get(2), all, ""));
    }

    private static long count(List<OfUnit> found, WorklistGroup group) {
        Predicate<OfUnit> isHere = each -> group.states().contains(each.state());
        return found.stream().filter(isHere).mapToLong(OfUnit::count).sum();
    }
}
