package id.kipp.catalogue.profile;

import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.ledger.Origin;
import id.kipp.catalogue.profile.event.ProfilePublished;
import id.kipp.catalogue.profile.event.ProfileReturned;
import id.kipp.catalogue.profile.rules.Author;
import id.kipp.catalogue.profile.rules.ProfileLimits;
import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.catalogue.profile.view.CurationRow;
import id.kipp.catalogue.profile.view.DraftView;
import id.kipp.catalogue.profile.view.SilentRow;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;

/** Lets the secretariat read what owners sent, publish it as the next version, or give it back with a note. */
@ApplicationScoped
public class CurationService {
    private final ProfileRepository profiles;
    private final ProfileListRepository lists;
    private final DraftViews views;
    private final LedgerService innovations;
    private final ProfileMoment moment;
    private final Event<DomainEvent> events;

    @Inject
    public CurationService(
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

    /** A page of what owners wrote, what waits first; beyond its end, the last. */
    @RequiresPermission(Permission.CURATE)
    @Transactional
    public Page<CurationRow> page(CurationQuery query, int page, int size) {
        var total = lists.count(query);
        int shown = Page.within(page, total, size);
        return new Page<>(lists.page(query, (shown - 1) * size, size), total, shown, size);
    }

    /** A page of the records whose owners have not confirmed them in time. */
    @RequiresPermission(Permission.CURATE)
    @Transactional
    public Page<SilentRow> silent(SilentQuery query, int page, int size) {
        var before = moment.silentBefore();
        var total = lists.countSilent(before);
        int shown = Page.within(page, total, size);
        return new Page<>(lists.silent(query, before, (shown - 1) * size, size), total, shown, size);
    }

    /** How many profiles wait, and how many records are silent. */
    @RequiresPermission(Permission.CURATE)
    @Transactional
    public CurationCounts counts() {
        return lists.counts(moment.silentBefore());
    }

    @RequiresPermission(Permission.CURATE)
    @Transactional
    public DraftView draft(String slug) {
        var origin = innovations.bySlug(slug);
        return views.draft(origin, profiles.find(origin.id()).filter(entry -> isTheirs(entry.state())));
    }

    /** What an owner still writes is not read by others. */
    private static boolean isTheirs(ProfileState state) {
        return state == ProfileState.SENT || state == ProfileState.NONE;
    }

    /**
     * Publishes the draft as the next version; the same form twice is once.
     *
     * @param seen the version that the curator saw
     */
    @RequiresPermission(Permission.CURATE)
    @Transactional
    public void publish(String slug, int seen, int number) {
        var origin = innovations.bySlug(slug);
        var now = moment.now();
        var entry = locked(origin, now);
        if (entry.state() != ProfileState.SENT && entry.published() == number) {
            return;
        }
        entry.requireSeen(seen);
        entry.publish(now);
        var facts = profiles.facts(origin.id(), ProfileRepository.DRAFT);
        profiles.put(origin.id(), entry.published(), facts.values());
        profiles.add(new ProfileVersion(
                origin.id(), entry.published(), Objects.requireNonNullElse(entry.sentBy(), Author.ADMIN), now));
        profiles.moved(origin.id());
        profiles.flush();
        events.fire(new ProfilePublished(slug, entry.published()));
    }

    /** Gives the draft back to its owner, who reads why. */
    @RequiresPermission(Permission.CURATE)
    @Transactional
    public void giveBack(String slug, int seen, String typed) {
        var note = Words.required(typed, ProfileLimits.NOTE, "catalogue.profile.note.empty");
        var origin = innovations.bySlug(slug);
        var now = moment.now();
        var entry = locked(origin, now);
        if (entry.state() == ProfileState.RETURNED && note.equals(entry.note())) {
            return;
        }
        entry.requireSeen(seen);
        entry.givenBack(note, now);
        profiles.flush();
        events.fire(new ProfileReturned(slug, entry.published()));
    }

    private ProfileEntry locked(Origin origin, Instant now) {
        if (profiles.find(origin.id()).isEmpty()) {
            throw new NotFoundException("profile of " + origin.slug());
        }
        return profiles.lock(origin.id(), now);
    }
}
