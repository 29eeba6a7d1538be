package id.kipp.judging.jury;

import id.kipp.account.AccountRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose role it is to read in a stage, as the secretariat's list shows it.
 *
 * @param institution its name; empty for whoever belongs to none
 * @param registered whether this person is in the register of the stage
 * @param expertise names of categories
 * @param load how many submissions lie on the desk, or would
 * @param signedAt when this person signed the edition's pact in its present words
 * @param version what a change must name: 0 for whoever is not registered
 */
public record JuryRow(
        AccountRow account,
        String institution,
        boolean registered,
        LoadBounds bounds,
        List<String> expertise,
        long load,
        @Nullable Instant signedAt,
        int version) {
    public JuryRow {
        expertise = List.copyOf(expertise);
    }

    public long id() {
        return account.id();
    }

    public String getName() {
        return account.name();
    }

    /** What stands for the row when it is chosen. */
    public String mark() {
        return account.id() + ":" + version;
    }
}
