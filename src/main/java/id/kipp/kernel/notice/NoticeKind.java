package id.kipp.kernel.notice;

import id.kipp.kernel.access.Permission;
import java.util.List;
import java.util.Set;

/**
 * A sort of thing that people are told.
 *
 * @param name as stored, and as the texts call it, such as {@code submission-returned}; never changed
 * @param permissions whoever is trusted with one of these may be told it
 * @param placeholders what its values are called, in their order, such as {@code kode}
 */
public record NoticeKind(String name, Set<Permission> permissions, List<String> placeholders) {
    public NoticeKind {
        if (!name.matches("[a-z]+(?:-[a-z]+)*")) {
            throw new IllegalArgumentException("a kind of notice is module-what: " + name);
        }
        permissions = Set.copyOf(permissions);
        placeholders = List.copyOf(placeholders);
    }
}
