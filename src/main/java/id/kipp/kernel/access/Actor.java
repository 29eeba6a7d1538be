package id.kipp.kernel.access;

import id.kipp.kernel.NotFoundException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, as far as every module needs to know.
 *
 * @param id the account's id; 0 is the portal itself
 * @param username what the person signs in with
 * @param name the person's name as shown
 * @param permissions what the person is trusted with
 * @param institutionId the institution that the person belongs to, if any
 * @param unitId the service unit (UPP) that the person belongs to, if any
 */
public record Actor(
        long id,
        String username,
        String name,
        Set<Permission> permissions,
        @Nullable Long institutionId,
        @Nullable Long unitId) {

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** The portal itself: jobs, seeding, dates that pass. */
    public static Actor portal() {
        return new Actor(0, "portal", "Portal KIPP", Set.of(Permission.values()), null, null);
    }

    /** The same person, signed in but trusted with nothing yet: the second factor is still to be set up. */
    public Actor withoutTrust() {
        return new Actor(id, username, name, Set.of(), institutionId, unitId);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public Optional<Long> institution() {
        return Optional.ofNullable(institutionId);
    }

    public Optional<Long> unit() {
        return Optional.ofNullable(unitId);
    }

    /** The person's institution; an account without one may not be here. */
    public long requiredInstitution() {
        return institution().orElseThrow(() -> new NotFoundException("institution of " + username));
    }
}
