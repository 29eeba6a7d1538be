package id.kipp.platform.seed;

import id.kipp.kernel.text.Slug;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The readable ends of the addresses of institutions: what one has it keeps. */
final class InstitutionSlugs {
    private record Known(String name, String slug) {}

    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    static InstitutionSlugs read(Connection database) throws SQLException {
        var slugs = new InstitutionSlugs();
        Sql.list(database, row -> new Known(row.getString(1), row.getString(2)), "select name, slug from institution")
                .forEach(known -> slugs.put(known.name(), known.slug()));
        return slugs;
    }

    /** The one that the institution has, or gets. */
    String of(String name) {
        var known = byName.get(key(name));
        if (known != null) {
            return known;
        }
        var slug = Slug.ofInstitution(name, taken::contains);
        put(name, slug);
        return slug;
    }

    private void put(String name, String slug) {
        byName.put(key(name), slug);
        taken.add(slug);
    }

    /** Names are compared as the database does it: without regard to case. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
