package id.kipp.catalogue.profile;

import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.catalogue.profile.rules.Difference;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.view.History;
import id.kipp.catalogue.profile.view.ProfileView;
import id.kipp.catalogue.profile.view.Pulse;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the public what curators published of profiles, and what owners confirmed. */
@ApplicationScoped
public class ProfileService {
    private static final String PUBLIC = "only published versions are shown";

    private final ProfileRepository profiles;
    private final LedgerService innovations;
    private final ProfileMoment moment;

    @Inject
    public ProfileService(ProfileRepository profiles, LedgerService innovations, ProfileMoment moment) {
        this.profiles = profiles;
        this.innovations = innovations;
        this.moment = moment;
    }

    /** What is public of an innovation's profile; one without facts where nothing is. */
    @PermitAll(PUBLIC)
    @Transactional
    public ProfileView published(long innovationId) {
        var entry = profiles.find(innovationId);
        return view(
                entry,
                entry.filter(known -> known.published() > 0)
                        .map(known -> profiles.facts(innovationId, known.published()))
                        .orElse(Map.of()));
    }

    /** What is public of several, by innovation. */
    @PermitAll(PUBLIC)
    @Transactional
    public Map<Long, ProfileView> published(Collection<Long> innovationIds) {
        var entries = profiles.find(innovationIds);
        var facts = profiles.facts(entries.keySet());
        return entries.values().stream()
                .collect(Collectors.toMap(
                        ProfileEntry::innovationId,
                        entry -> view(
                                Optional.of(entry),
                                entry.published() == 0
                                        ? Map.of()
                                        : facts.getOrDefault(entry.innovationId(), Map.of())
                                                .getOrDefault(entry.published(), Map.of()))));
    }

    private ProfileView view(Optional<ProfileEntry> entry, Map<ProfileField, Fact> facts) {
        var pulse = entry.map(ProfileEntry::pulse).orElse(Pulse.NONE);
        return new ProfileView(
                entry.map(ProfileEntry::published).orElse(0),
                entry.map(ProfileEntry::publishedAt).orElse(null),
                facts,
                pulse,
                moment.confirmation(pulse.confirmed()));
    }

    /**
     * The published versions of an innovation's profile, and what changed from one to another.
     *
     * @param from the earlier version; 0 is none, against which everything is new
     * @param to the later one; the newest, when there is none of this number
     */
    @PermitAll(PUBLIC)
    @Transactional
    public History history(String slug, int from, int to) {
        var innovation = innovations.bySlug(slug);
        var versions = profiles.versions(innovation.id()).stream()
                .map(ProfileVersion::line)
                .toList();
        int newest = versions.size();
        int later = to < 1 || to > newest ? newest : to;
        int earlier = from < 0 || from >= later ? Math.max(0, later - 1) : from;
        return new History(
                innovation,
                versions,
                earlier,
                later,
                Difference.between(version(innovation.id(), earlier), version(innovation.id(), later)));
    }

    private Map<ProfileField, Fact> version(long innovationId, int number) {
        return number == ProfileRepository.DRAFT ? Map.of() : profiles.facts(innovationId, number);
    }
}
