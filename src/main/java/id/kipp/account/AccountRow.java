package id.kipp.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account in a list.
 *
 * @param independent whether a juror is said to belong to no institution that takes part
 * @param awaitsPassword whether its owner has still to choose the first password
 */
public record AccountRow(
        long id,
        String username,
        String name,
        Set<Role> roles,
        boolean enabled,
        @Nullable Long institutionId,
        @Nullable Long unitId,
        boolean independent,
        boolean awaitsPassword) {

    /** Whether the account has, or should have, a second factor. */
    public boolean isGuarded() {
        return roles.stream().anyMatch(Role::needsSecondFactor);
    }

    /** Whether it is known whose submissions the owner may not judge. */
    public boolean isPlaced() {
        return institutionId != null || independent;
    }
}
