package id.kipp.catalogue.profile.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A fact that two versions of a profile tell differently. */
public record Difference(ProfileField field, Fact before, Fact after) {

    /** What the second version tells otherwise than the first, in the order of the fields. */
    public static List<Difference> between(Map<ProfileField, Fact> first, Map<ProfileField, Fact> second) {
        return Arrays.stream(ProfileField.values())
                .map(field -> new Difference(
                        field,
                        first.getOrDefault(field, Fact.none(field)),
                        second.getOrDefault(field, Fact.none(field))))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }
}
