package id.kipp.judging.desk;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.StageView;
import id.kipp.judging.StageCoverage;
import id.kipp.judging.rules.score.Coverage;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskChart;
import id.kipp.kernel.desk.DeskChart.Row;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import id.kipp.kernel.desk.DeskWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells those who run the judging how far each running stage of the edition at work is, and what nobody reads yet. */
@ApplicationScoped
public class StageDeskService implements DeskPart {
    /** So many stages run at once at the most; more are told by their list. */
    private static final int MOST = 2;

    private final StageCoverage coverage;
    private final EditionTermsService terms;
    private final CurrentActor current;

    @Inject
    public StageDeskService(StageCoverage coverage, EditionTermsService terms, CurrentActor current) {
        this.coverage = coverage;
        this.terms = terms;
        this.current = current;
    }

    /** Those who deal submissions to jurors, and those who close stages. */
    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.ASSIGN, Permission.CLOSE_STAGE);
    }

    @Override
    @RequiresPermission({Permission.ASSIGN, Permission.CLOSE_STAGE})
    @Transactional
    public Optional<DeskSection> section(String grouping) {
        var found = new LinkedHashMap<StageView, Coverage>();
        terms.all().stream()
                .flatMap(edition -> edition.stages().stream())
                .filter(stage -> stage.kind() == StageKind.SCORING && stage.isAccepting())
                .limit(MOST)
                .forEach(stage -> found.put(stage, coverage.coverage(stage)));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeskSection(
                        25,
                        "judging.desk.stages",
                        List.of(),
                        DeskWords.NONE,
                        found.entrySet().stream().map(this::unassigned).toList(),
                        List.of(progress(found))));
    }

    private DeskFigure unassigned(Map.Entry<StageView, Coverage> stage) {
        var count = stage.getValue().shortOfJurors();
        return new DeskFigure(
                count, DeskWords.of("judging.desk.short", stage.getKey().name()), list(stage.getKey()), count > 0);
    }

    private DeskChart progress(Map<StageView, Coverage> found) {
        return new DeskChart(
                "judging.desk.progress",
                "judging.stage",
                List.of("judging.desk.confirmed", "judging.desk.demanded"),
                found.entrySet().stream()
                        .map(stage -> Row.named(
                                stage.getKey().name(),
                                List.of((long) stage.getValue().confirmed(), (long)
                                        stage.getValue().demanded()),
                                stage.getValue().confirmed(),
                                stage.getValue().demanded(),
                                list(stage.getKey())))
                        .toList(),
                false,
                List.of());
    }

    private String list(StageView stage) {
        return (current.may(Permission.ASSIGN) ? "/penugasan/" : "/peringkat/") + stage.id();
    }
}
