package id.kipp.account;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account that somebody wants made; user names are lower case, and at least one role is given. */
public record NewAccount(
        String username,
        String name,
        @Nullable String email,
        Set<Role> roles,
        @Nullable Long institutionId,
        @Nullable Long unitId) {
    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        roles = Set.copyOf(roles);
        if (username.isEmpty() || name.isEmpty() || roles.isEmpty()) {
            throw new IllegalArgumentException("an account has a user name, a name and a role");
        }
    }
}
