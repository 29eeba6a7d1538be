package id.kipp.catalogue.profile.rules;

import java.util.stream.Stream;

/** A fact of a profile as it was typed; each part may be empty. */
public record TypedFact(
        ProfileField field,
        String value,
        String before,
        String after,
        String unit,
        String since,
        String sourceTitle,
        String sourceUrl,
        String asOf) {

    /** What is typed beside the value itself. */
    Stream<String> rest() {
        return Stream.of(before, after, unit, since, sourceTitle, sourceUrl, asOf);
    }
}
