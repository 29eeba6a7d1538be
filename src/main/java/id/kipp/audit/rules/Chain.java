package id.kipp.audit.rules;

import id.kipp.kernel.Sha256;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The hash chain of the trail: each hash is SHA-256 over the previous hash and the entry, each part preceded by its
 * length so that no two different entries read the same.
 */
public final class Chain {
    /** The hash that stands before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    private String last = BEGINNING;
    private long count;

    /** The hash of an entry that follows the entry with the given hash. */
    public static String hash(String previous, AuditEntry entry) {
        return Sha256.ofParts(List.of(
                previous,
                Long.toString(entry.number()),
                entry.at().truncatedTo(ChronoUnit.MICROS).toString(),
                Long.toString(entry.actorId()),
                entry.actor(),
                entry.kind(),
                entry.subject(),
                entry.facts()));
    }

    /** Follows the trail by one stored row; the answer names what is wrong with it, if anything. */
    public Optional<String> follow(AuditEntry entry, String storedPrevious, String storedHash) {
        count++;
        var expected = last;
        last = storedHash;
        if (entry.number() != count) {
            return Optional.of("row " + count + " is missing");
        }
        if (!storedPrevious.equals(expected)) {
            return Optional.of("row " + entry.number() + " does not follow the row before it");
        }
        if (!hash(storedPrevious, entry).equals(storedHash)) {
            return Optional.of("row " + entry.number() + " was altered");
        }
        return Optional.empty();
    }

    /** Compares the end of the trail with what the tail row remembers; the answer names what is wrong. */
    public Optional<String> end(long tailNumber, String tailHash) {
        return tailNumber == count && tailHash.equals(last)
                ? Optional.empty()
                : Optional.of("the trail ends at row " + count + ", but " + tailNumber + " rows were written");
    }
}
