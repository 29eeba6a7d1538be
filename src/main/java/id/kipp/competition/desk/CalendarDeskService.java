package id.kipp.competition.desk;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import id.kipp.competition.view.StageView;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the secretariat which stages end within a week, and which should have been closed. */
@ApplicationScoped
public class CalendarDeskService implements DeskPart {
    private static final long SOON = 7;
    private static final long VERY_SOON = 3;

    private final EditionTermsService terms;

    @Inject
    public CalendarDeskService(EditionTermsService terms) {
        this.terms = terms;
    }

    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.RUN_EDITION);
    }

    @Override
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public Optional<DeskSection> section(String grouping) {
        var now = terms.now();
        var ending = terms.all().stream()
                .flatMap(edition -> edition.stages().stream())
                .filter(StageView::isAccepting)
                .flatMap(stage -> figure(stage, now).stream())
                .toList();
        return ending.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DeskSection(15, "competition.desk.calendar", List.of(), DeskWords.NONE, ending, List.of()));
    }

    private static Optional<DeskFigure> figure(StageView stage, Instant now) {
        var closes = stage.times().closesAt();
        if (closes == null) {
            return Optional.empty();
        }
        var href = "/edisi/tahap/" + stage.id();
        if (stage.state() == StageState.OVERDUE) {
            var days = StageTimes.daysLeft(closes, now);
            return Optional.of(new DeskFigure(
                    days, DeskWords.of("competition.desk.overdue", stage.name(), stage.edition(), closes), href, true));
        }
        var days = StageTimes.daysLeft(now, closes);
        return days > SOON
                ? Optional.empty()
                : Optional.of(new DeskFigure(
                        days,
                        DeskWords.of("competition.desk.ends", stage.name(), stage.edition(), closes),
                        href,
                        days <= VERY_SOON));
    }
}
