package id.kipp.audit.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An end that the trail once had, noted outside of the database: only against it can a trail that was cut off or written
 * anew as a whole be told from an honest one.
 *
 * @param count how many rows there were; 0 before the first
 * @param hash the hash of the last of them
 */
public record Anchor(long count, String hash) {
    /** Before the first row: every trail stands on it. */
    public static final Anchor NONE = new Anchor(0, Chain.BEGINNING);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Reads {@code COUNT:HASH} as {@link #toString} writes it. */
    public static Optional<Anchor> parse(String text) {
        var parts = TEXT.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new Anchor(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** Compares with the row of that number as it stands now; the answer names what is wrong. */
    public Optional<String> judge(long rows, String hashThere) {
        if (rows < count) {
            return Optional.of("the trail ends at row " + rows + ", but the anchor was noted at row " + count);
        }
        return hashThere.equals(hash)
                ? Optional.empty()
                : Optional.of("row " + count + " is not the row of the anchor: the trail was written anew");
    }

    @Override
    public String toString() {
        return count + ":" + hash;
    }
}
