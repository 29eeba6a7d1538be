package id.kipp.catalogue.profile;

import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.ledger.Origin;
import id.kipp.catalogue.profile.event.ProfileSaved;
import id.kipp.catalogue.profile.event.ProfileSent;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.FactRule;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.rules.ProfilePart;
import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.catalogue.profile.rules.ProfileStep;
import id.kipp.catalogue.profile.rules.TypedFact;
import id.kipp.catalogue.profile.view.DraftView;
import id.kipp.catalogue.profile.view.OwnRecord;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lets the institution that owns an innovation write its profile, part by part, and send it to the curators. */
@ApplicationScoped
public class ProfileDraftService {
    private final ProfileRepository profiles;
    private final ProfileListRepository lists;
    private final DraftViews views;
    private final LedgerService innovations;
    private final ProfileMoment moment;
    private final Event<DomainEvent> events;

    @Inject
    public ProfileDraftService(
            ProfileRepository profiles,
            ProfileListRepository lists,
            DraftViews views,
            LedgerService innovations,
            ProfileMoment moment,
            Event<DomainEvent> events) {
        this.profiles = profiles;
        this.lists = lists;
        this.views = views;
        this.innovations = innovations;
        this.moment = moment;
        this.events = events;
    }

    /** The innovations of the own institution, by title. */
    @RequiresPermission(Permission.DESCRIBE_INNOVATION)
    @Transactional
    public List<OwnRecord> own() {
        var own = lists.ofInstitution(moment.actor().requiredInstitution());
        var ids = own.stream().map(Origin::id).toList();
        var entries = profiles.find(ids);
        var facts = profiles.facts(entries.keySet());
        return own.stream()
                .map(origin -> views.row(origin, entries.get(origin.id()), facts.getOrDefault(origin.id(), Map.of())))
                .toList();
    }

    @RequiresPermission(Permission.DESCRIBE_INNOVATION)
    @Transactional
    public DraftView draft(String slug) {
        var origin = own(slug);
        return views.draft(origin, profiles.find(origin.id()));
    }

    /** Refuses what could not be kept; keeps nothing. */
    @RequiresPermission(Permission.DESCRIBE_INNOVATION)
    public void check(TypedFact typed) {
        FactRule.read(typed, moment.today());
    }

    /**
     * Keeps one part of the draft.
     *
     * @param seen what the person saw of this part
     */
    @RequiresPermission(Permission.DESCRIBE_INNOVATION)
    @Transactional
    public void save(String slug, ProfilePart part, FormVersion seen, List<TypedFact> typed) {
        var origin = own(slug);
        var today = moment.today();
        var said = typed.stream()
                .filter(each -> part.fields().contains(each.field()))
                .map(each -> FactRule.read(each, today))
                .toList();
        var now = moment.now();
        var entry = profiles.lock(origin.id(), now);
        if (!entry.state().isWritable()) {
            throw new RuleViolationException("catalogue.profile.sent.already");
        }
        var stored = profiles.facts(origin.id(), entry.current());
        var draft = new EnumMap<ProfileField, Fact>(ProfileField.class);
        draft.putAll(stored);
        said.forEach(fact -> draft.put(fact.field(), fact));
        draft.values().removeIf(Fact::isEmpty);
        if (draft.equals(stored)) {
            return;
        }
        seen.requireStill(views.draft(origin, Optional.of(entry)).formVersion(part));
        entry.take(ProfileStep.WRITE, now);
        profiles.put(origin.id(), ProfileRepository.DRAFT, draft.values());
        profiles.flush();
        events.fire(new ProfileSaved(slug, part.name()));
    }

    /**
     * Sends the draft to the curators; sending it twice is sending it once.
     *
     * @param seen the version that the person saw
     */
    @RequiresPermission(Permission.DESCRIBE_INNOVATION)
    @Transactional
    public void send(String slug, int seen) {
        var origin = own(slug);
        var now = moment.now();
        var entry = profiles.lock(origin.id(), now);
        if (entry.state() == ProfileState.SENT) {
            return;
        }
        entry.requireSeen(seen);
        if (!views.draft(origin, Optional.of(entry)).isSendable()) {
            throw new RuleViolationException("catalogue.profile.nothing.new");
        }
        entry.sent(moment.author(), now);
        profiles.flush();
        events.fire(new ProfileSent(slug, true));
    }

    /** Takes the draft back from the curators, to write on. */
    @RequiresPermission(Permission.DESCRIBE_INNOVATION)
    @Transactional
    public void withdraw(String slug) {
        var origin = own(slug);
        var now = moment.now();
        var entry = profiles.lock(origin.id(), now);
        if (entry.state() == ProfileState.DRAFT) {
            return;
        }
        entry.take(ProfileStep.WITHDRAW, now);
        profiles.flush();
        events.fire(new ProfileSent(slug, false));
    }

    /** An innovation of another institution does not exist for who asks. */
    private Origin own(String slug) {
        var origin = innovations.bySlug(slug);
        if (!Objects.equals(origin.institutionId(), moment.actor().requiredInstitution())) {
            throw new NotFoundException("innovation " + slug);
        }
        return origin;
    }
}
