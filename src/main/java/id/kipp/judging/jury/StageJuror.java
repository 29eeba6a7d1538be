package id.kipp.judging.jury;

import id.kipp.account.AccountRow;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the jury of a stage.
 *
 * @param expertise the categories of the edition that this person knows well, by id
 */
public record StageJuror(AccountRow account, LoadBounds bounds, Set<Long> expertise) {
    public StageJuror {
        expertise = Set.copyOf(expertise);
    }

    public long id() {
        return account.id();
    }

    public String username() {
        return account.username();
    }

    /** Whether a category is one that the juror knows well. */
    public boolean knows(@Nullable Long categoryId) {
        return categoryId != null && expertise.contains(categoryId);
    }
}
