package id.kipp.kernel.notice;

import id.kipp.kernel.access.Permission;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is told: whoever is trusted with the permission and belongs to one of these institutions or units, or is one of these people.
 *
 * @param people ids of accounts
 */
public record Audience(Permission permission, Set<Long> institutions, Set<Long> units, Set<Long> people) {
    public Audience {
        institutions = Set.copyOf(institutions);
        units = Set.copyOf(units);
        people = Set.copyOf(people);
    }

    public static Audience ofInstitutions(Permission permission, Collection<Long> institutions) {
        return new Audience(permission, Set.copyOf(institutions), Set.of(), Set.of());
    }

    public static Audience ofUnits(Permission permission, Collection<Long> units) {
        return new Audience(permission, Set.of(), Set.copyOf(units), Set.of());
    }

    public static Audience ofPeople(Permission permission, Collection<Long> people) {
        return new Audience(permission, Set.of(), Set.of(), Set.copyOf(people));
    }

    /** The same, and these people as well. */
    public Audience and(Collection<Long> others) {
        return new Audience(permission, institutions, units, Set.copyOf(others));
    }

    /** Whether somebody who is trusted with the permission belongs to it. */
    public boolean holds(long account, @Nullable Long institution, @Nullable Long unit) {
        return people.contains(account)
                || (institution != null && institutions.contains(institution))
                || (unit != null && units.contains(unit));
    }

    public boolean isEmpty() {
        return institutions.isEmpty() && units.isEmpty() && people.isEmpty();
    }
}
