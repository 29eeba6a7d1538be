package id.kipp.account;

import java.util.Set;

/** An account as whoever looks after it sees it; what is unknown is empty. */
public record AccountView(
        long id,
        int version,
        String username,
        String name,
        String email,
        Set<Role> roles,
        boolean enabled,
        String institution,
        String unit,
        boolean independent) {

    /** The same as one would type it. */
    public AccountDetails details() {
        return new AccountDetails(name, email, roles, institution, unit, independent);
    }
}
