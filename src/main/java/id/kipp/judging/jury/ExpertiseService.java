package id.kipp.judging.jury;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.judging.event.ExpertiseStated;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A juror says which categories of the edition at work this person knows well. */
@ApplicationScoped
public class ExpertiseService {
    /** The edition at work, and the ids of those of its categories that the juror knows well. */
    public record Own(EditionView edition, Set<Long> known) {
        public Own {
            known = Set.copyOf(known);
        }

        /** What a form shows of it. */
        public FormVersion formVersion() {
            return FormVersion.of(edition.id(), new TreeSet<>(known));
        }
    }

    private final JuryRepository register;
    private final EditionTermsService terms;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    public ExpertiseService(
            JuryRepository register, EditionTermsService terms, CurrentActor current, Event<DomainEvent> events) {
        this.register = register;
        this.terms = terms;
        this.current = current;
        this.events = events;
    }

    /** None while no edition is at work. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public Optional<Own> own() {
        return terms.current().map(this::own);
    }

    /** Says it anew; the same twice is once. */
    @RequiresPermission(Permission.SCORE)
    @Transactional
    public void state(FormVersion formVersion, Set<Long> known) {
        var actor = current.get();
        own().ifPresent(own -> {
            var ids = ids(own.edition());
            var wanted = new HashSet<>(known);
            wanted.retainAll(ids);
            if (wanted.equals(own.known())) {
                return;
            }
            formVersion.requireStill(own.formVersion());
            register.know(actor.id(), ids, wanted);
            events.fire(new ExpertiseStated(
                    actor.username(),
                    own.edition().name(),
                    own.edition().categories().stream()
                            .filter(category -> wanted.contains(category.id()))
                            .map(Choice::name)
                            .collect(Collectors.joining(", "))));
        });
    }

    private Own own(EditionView edition) {
        return new Own(
                edition,
                register.expertise(ids(edition)).getOrDefault(current.get().id(), Set.of()));
    }

    private static List<Long> ids(EditionView edition) {
        return edition.categories().stream().map(Choice::id).toList();
    }
}
