package id.kipp.catalogue.profile.view;

import id.kipp.catalogue.profile.rules.Confirmation;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of a profile.
 *
 * @param number of the version; 0 while none was published
 */
public record ProfileView(
        int number,
        @Nullable Instant publishedAt,
        Map<ProfileField, Fact> facts,
        Pulse pulse,
        Confirmation confirmation) {
    public ProfileView {
        facts = Map.copyOf(facts);
    }

    /** What is told of this; an empty fact where nothing is. */
    public Fact fact(ProfileField field) {
        return facts.getOrDefault(field, Fact.none(field));
    }
}
