package id.kipp.catalogue.profile;

import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.profile.event.InnovationConfirmed;
import id.kipp.catalogue.profile.rules.Alive;
import id.kipp.catalogue.profile.rules.ProfileLimits;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the owner's word that an innovation still runs, has grown, or has stopped; the public reads it at once. */
@ApplicationScoped
public class HeartbeatService {
    private final ProfileRepository profiles;
    private final LedgerService innovations;
    private final ProfileMoment moment;
    private final Event<DomainEvent> events;

    @Inject
    public HeartbeatService(
            ProfileRepository profiles, LedgerService innovations, ProfileMoment moment, Event<DomainEvent> events) {
        this.profiles = profiles;
        this.innovations = innovations;
        this.moment = moment;
        this.events = events;
    }

    /**
     * Confirms; the same word twice on one day is one.
     *
     * @param seen what the person saw of the last confirmation
     * @param since the day on which it stopped; needed then
     */
    @RequiresPermission(Permission.DESCRIBE_INNOVATION)
    @Transactional
    public void confirm(String slug, FormVersion seen, Alive alive, String reason, @Nullable LocalDate since) {
        var origin = innovations.bySlug(slug);
        var actor = moment.actor();
        if (!Objects.equals(origin.institutionId(), actor.requiredInstitution())) {
            throw new NotFoundException("innovation " + slug);
        }
        var why = alive.needsReason()
                ? Words.required(reason, ProfileLimits.REASON, "catalogue.profile.reason.empty")
                : null;
        var day = alive.needsReason() ? stopped(since) : null;
        var now = moment.now();
        var entry = profiles.lock(origin.id(), now);
        var said = entry.pulse();
        if (said.alive() == alive
                && Objects.equals(said.reason(), why)
                && Objects.equals(said.since(), day)
                && moment.today().equals(said.confirmed())) {
            return;
        }
        seen.requireStill(said.formVersion());
        entry.confirm(alive, why, day, now);
        profiles.say(origin.id(), entry.pulse(), moment.author());
        profiles.moved(origin.id());
        profiles.flush();
        events.fire(new InnovationConfirmed(slug, alive.name()));
    }

    private LocalDate stopped(@Nullable LocalDate since) {
        if (since == null || since.isAfter(moment.today()) || since.getYear() < ProfileLimits.FIRST_YEAR) {
            throw new RuleViolationException("catalogue.profile.stopped.empty");
        }
        return since;
    }
}
