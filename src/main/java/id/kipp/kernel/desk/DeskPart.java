package id.kipp.kernel.desk;

import id.kipp.kernel.access.Permission;
import java.util.Optional;
import java.util.Set;

/** What a module has for the first page of those who are trusted with something. */
public interface DeskPart {
    /** Whoever is trusted with one of these sees it, once. */
    Set<Permission> opens();

    /**
     * What is there for the person who asks; nothing while there is nothing to tell.
     *
     * @param grouping by what a chart is broken down, as the address says it; a part takes what it does not know for its first
     */
    Optional<DeskSection> section(String grouping);
}
