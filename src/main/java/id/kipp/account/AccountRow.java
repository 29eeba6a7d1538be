package id.kipp.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account in a list. */
public record AccountRow(
        long id,
        String username,
        String name,
        Set<Role> roles,
        boolean enabled,
        @Nullable Long institutionId,
        @Nullable Long unitId) {

    /** Whether the account has, or should have, a second factor. */
    public boolean isGuarded() {
        return roles.stream().anyMatch(Role::needsSecondFactor);
    }
}
