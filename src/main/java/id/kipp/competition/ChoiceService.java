package id.kipp.competition;

import id.kipp.competition.event.EditionChanged;
import id.kipp.competition.rules.ChoiceKind;
import id.kipp.competition.rules.EditionLimits;
import id.kipp.competition.view.EditionView;
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

/** Adds, renames and removes the groups and categories of an edition. */
@ApplicationScoped
public class ChoiceService {
    private final EditionRepository editions;
    private final PortalClock clock;
    private final Event<DomainEvent> events;

    @Inject
    public ChoiceService(EditionRepository editions, PortalClock clock, Event<DomainEvent> events) {
        this.editions = editions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds one at the end; the same form sent twice adds it once.
     *
     * @param formVersion the choices that there were when the form was opened
     */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void add(long editionId, ChoiceKind kind, FormVersion formVersion, String name) {
        var edition = editions.lock(editionId);
        edition.requireFormOpen(clock.now());
        var known = edition.choices(kind).stream().map(EditionChoice::view).toList();
        var last = known.isEmpty() ? null : known.get(known.size() - 1);
        if (last != null
                && last.name().equals(TypedText.line(name))
                && formVersion.equals(EditionView.Choice.formVersion(known.subList(0, known.size() - 1)))) {
            return;
        }
        var wanted = fresh(edition.choices(kind), name);
        edition.addChoice(kind, wanted);
        tell(edition, kind, wanted);
    }

    /** A name may be put right at any time: submissions keep what they chose. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void rename(long editionId, ChoiceKind kind, long id, FormVersion formVersion, String name) {
        var edition = editions.lock(editionId);
        var choice = find(edition.choices(kind), id);
        if (!choice.name().equals(TypedText.line(name))) {
            formVersion.requireStill(FormVersion.of(choice.name()));
            var wanted = fresh(
                    edition.choices(kind).stream()
                            .filter(other -> other.id() != id)
                            .toList(),
                    name);
            choice.rename(wanted);
            tell(edition, kind, wanted);
        }
    }

    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void remove(long editionId, ChoiceKind kind, long id) {
        var edition = editions.lock(editionId);
        edition.requireFormOpen(clock.now());
        var choice = find(edition.choices(kind), id);
        if (edition.choices(kind).size() == 1) {
            throw new RuleViolationException("competition.choice.last");
        }
        edition.choices(kind).remove(choice);
        tell(edition, kind, "-" + choice.name());
    }

    private void tell(Edition edition, ChoiceKind kind, String to) {
        edition.noteChange(clock.now());
        events.fire(new EditionChanged(edition.year(), kind.name().toLowerCase(java.util.Locale.ROOT), to));
    }

    private static EditionChoice find(List<? extends EditionChoice> choices, long id) {
        return choices.stream()
                .filter(choice -> choice.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("choice " + id));
    }

    /** A name that no other has, as the database compares names: without regard to capitals. */
    private static String fresh(List<? extends EditionChoice> others, String name) {
        var wanted = Words.requiredLine(name, EditionLimits.NAME, "competition.text.empty");
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(wanted))) {
            throw new RuleViolationException("competition.choice.exists", wanted);
        }
        return wanted;
    }
}
