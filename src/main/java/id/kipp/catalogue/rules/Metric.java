package id.kipp.catalogue.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A published number of the competition by the name that it has in the open data.
 *
 * @param top of which Top the number is a part, such as 99; 0 for a number of the whole competition
 * @param word what was counted: registered, or a kind of institution
 */
public record Metric(int top, String word) {
    /** The way of the entries through the competition, in its order. */
    private static final List<String> WAY = List.of(
            "registered",
            "submitted",
            "passed_admin",
            "to_panel",
            "nominated",
            "finalists",
            "interviewed",
            "field_verified",
            "winners",
            "participating_institutions");

    private static final List<String> KINDS =
            List.of("ministry", "agency", "ministry_agency", "province", "regency", "city", "soe", "bumd", "polri");

    private static final Pattern PART = Pattern.compile("top(\\d{1,3})_([a-z_]+)");

    /** None for a number that only the file of the open data carries. */
    public static Optional<Metric> of(String name) {
        if (WAY.contains(name)) {
            return Optional.of(new Metric(0, name));
        }
        var part = PART.matcher(name);
        return part.matches() && KINDS.contains(part.group(2))
                ? Optional.of(new Metric(Integer.parseInt(part.group(1)), part.group(2)))
                : Optional.empty();
    }

    /** The smaller is shown first: the way of the entries, then the parts of each Top, the widest first. */
    public int order() {
        return top == 0 ? WAY.indexOf(word) : 10_000 - 10 * top + KINDS.indexOf(word);
    }

    /** The key of its name on screen. */
    public String textKey() {
        return (top == 0 ? "catalogue.metric." : "catalogue.metric.part.") + word;
    }
}
