package id.kipp.catalogue.profile;

import id.kipp.catalogue.ledger.Origin;
import id.kipp.catalogue.profile.rules.Difference;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.catalogue.profile.view.DraftView;
import id.kipp.catalogue.profile.view.OwnRecord;
import id.kipp.catalogue.profile.view.Pulse;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts drafts together for who may see them. */
@ApplicationScoped
class DraftViews {
    private static final String ASKED = "the services that show a draft have asked who may see it";

    private final ProfileRepository profiles;
    private final ProfileMoment moment;

    @Inject
    DraftViews(ProfileRepository profiles, ProfileMoment moment) {
        this.profiles = profiles;
        this.moment = moment;
    }

    @Internal(ASKED)
    OwnRecord row(Origin origin, @Nullable ProfileEntry entry, Map<Integer, Map<ProfileField, Fact>> facts) {
        var pulse = entry == null ? Pulse.NONE : entry.pulse();
        return new OwnRecord(
                origin.slug(),
                origin.title(),
                origin.sample(),
                entry == null ? ProfileState.NONE : entry.state(),
                entry == null ? 0 : entry.published(),
                entry == null
                        ? 0
                        : facts.getOrDefault(entry.current(), Map.of()).size(),
                pulse.confirmed(),
                moment.confirmation(pulse.confirmed()));
    }

    @Internal(ASKED)
    DraftView draft(Origin origin, Optional<ProfileEntry> known) {
        var pulse = known.map(ProfileEntry::pulse).orElse(Pulse.NONE);
        int published = known.map(ProfileEntry::published).orElse(0);
        var current = facts(origin, known.map(ProfileEntry::current).orElse(0), known.isPresent());
        var isPublic = facts(origin, published, published > 0);
        return new DraftView(
                origin.slug(),
                origin.title(),
                origin.institution(),
                origin.sample(),
                known.map(ProfileEntry::state).orElse(ProfileState.NONE),
                published,
                known.map(ProfileEntry::sentAt).orElse(null),
                known.map(ProfileEntry::sentBy).orElse(null),
                known.map(ProfileEntry::note).orElse(null),
                current,
                known.map(ProfileEntry::state)
                                .filter(state -> state != ProfileState.NONE)
                                .isPresent()
                        ? Difference.between(isPublic, current)
                        : List.of(),
                pulse,
                moment.confirmation(pulse.confirmed()),
                known.map(ProfileEntry::version).orElse(0));
    }

    private Map<ProfileField, Fact> facts(Origin origin, int number, boolean any) {
        return any ? profiles.facts(origin.id(), number) : Map.of();
    }
}
