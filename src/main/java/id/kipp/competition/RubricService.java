package id.kipp.competition;

import id.kipp.competition.event.EditionChanged;
import id.kipp.competition.rules.ChangePolicy;
import id.kipp.competition.rules.EditionLimits;
import id.kipp.competition.view.CriterionView;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes the rubric of a scoring stage, until the first juror may score. */
@ApplicationScoped
public class RubricService {
    private final EditionRepository editions;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public RubricService(EditionRepository editions, PortalClock clock, Event<DomainEvent> events) {
        this.editions = editions;
        this.clock = clock;
        this.events = events;
    }

    /** Makes the rubric what is wanted: a criterion with the id 0 is new, one that is not in the list goes. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void change(long stageId, FormVersion formVersion, List<CriterionView> wanted) {
        var stage = editions.alone(stageId);
        if (says(stage, wanted)) {
            return;
        }
        formVersion.requireStill(stage.view(clock.now()).rubricVersion());
        ChangePolicy.rubric(stage.stateAt(clock.now())).orThrow();
        if (wanted.isEmpty()) {
            throw new RuleViolationException("competition.criterion.last");
        }
        var kept = wanted.stream().map(CriterionView::id).collect(Collectors.toSet());
        stage.criteria().removeIf(criterion -> !kept.contains(criterion.id()));
        // Before the new ones come: they may get the short names of those that go.
        editions.flush();
        for (var criterion : wanted) {
            ChangePolicy.weight(criterion.weight()).orThrow();
            var name = Words.requiredLine(criterion.name(), EditionLimits.NAME, "competition.text.empty");
            if (criterion.id() == 0) {
                stage.weigh(name, criterion.weight());
            } else {
                find(stage, criterion.id()).change(name, criterion.hint(), criterion.weight());
            }
        }
        var summary = wanted.stream()
                .map(c -> TypedText.line(c.name()) + "=" + c.weight().toPlainString())
                .collect(Collectors.joining(", "));
        stage.noteChange(clock.now());
        events.fire(new EditionChanged(stage.edition().year(), "rubric:" + stage.name(), summary));
    }

    /**
     * Whether the rubric is what is wanted already, as when the same form is sent twice: what was new in it is known by then,
     * and may stand in it a second time.
     */
    private static boolean says(Stage stage, List<CriterionView> wanted) {
        var stored = stage.criteria().stream().map(Criterion::view).toList();
        var known = wanted.stream()
                .map(each -> stored.stream()
                        .filter(criterion -> says(criterion, each))
                        .findFirst())
                .distinct()
                .toList();
        return known.equals(stored.stream().map(Optional::of).toList());
    }

    private static boolean says(CriterionView stored, CriterionView wanted) {
        return (wanted.id() == 0 || wanted.id() == stored.id())
                && stored.name().equals(TypedText.line(wanted.name()))
                && stored.weight().compareTo(wanted.weight()) == 0;
    }

    private static Criterion find(Stage stage, long id) {
        return stage.criteria().stream()
                .filter(criterion -> criterion.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("criterion " + id));
    }
}
