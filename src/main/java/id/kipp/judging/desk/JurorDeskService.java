package id.kipp.judging.desk;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.StageView;
import id.kipp.judging.desk.JudgingDeskRepository.Readings;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import id.kipp.kernel.desk.DeskWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a juror how many readings are left on the own desk, and until when. */
@ApplicationScoped
public class JurorDeskService implements DeskPart {
    private final JudgingDeskRepository readings;
    private final EditionTermsService terms;
    private final CurrentActor current;

    @Inject
    public JurorDeskService(JudgingDeskRepository readings, EditionTermsService terms, CurrentActor current) {
        this.readings = readings;
        this.terms = terms;
        this.current = current;
    }

    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.SCORE);
    }

    @Override
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public Optional<DeskSection> section(String grouping) {
        var own = readings.own(current.get().id());
        var figures = new ArrayList<DeskFigure>();
        terms.all().stream()
                .flatMap(edition -> edition.stages().stream())
                .filter(StageView::isAccepting)
                .forEach(stage -> {
                    var found = own.get(stage.id());
                    if (found != null) {
                        add(figures, stage, found);
                    }
                });
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeskSection(8, "judging.desk.juror", List.of(), DeskWords.NONE, figures, List.of()));
    }

    private static void add(List<DeskFigure> figures, StageView stage, Readings found) {
        var href = "/penilaian?tahap=" + stage.id();
        var left = found.all() - found.confirmed();
        var closes = stage.times().closesAt();
        figures.add(new DeskFigure(
                left,
                closes == null
                        ? DeskWords.of("judging.desk.left", stage.name())
                        : DeskWords.of("judging.desk.leftuntil", stage.name(), closes),
                href,
                left > 0));
        figures.add(new DeskFigure(
                found.confirmed(), DeskWords.of("judging.desk.done", stage.name(), found.all()), href, false));
    }
}
