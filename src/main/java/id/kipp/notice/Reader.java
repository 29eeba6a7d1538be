package id.kipp.notice;

import id.kipp.kernel.SqlValues;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Permission;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Who reads, as a condition: what was told to this person, and still may be, since the person is trusted with it and belongs where it was
 * told. So nobody sees in an old notice what their pages show no more.
 */
record Reader(long id, List<String> permissions, long institution, long unit) {
    Reader {
        permissions = List.copyOf(permissions);
    }

    static Reader of(Actor actor) {
        return new Reader(
                actor.id(),
                actor.permissions().stream().map(Permission::name).sorted().toList(),
                actor.institution().orElse(0L),
                actor.unit().orElse(0L));
    }

    /** Trusted with nothing: nothing is there for such a person. */
    boolean isNobody() {
        return permissions.isEmpty();
    }

    String condition() {
        return " n.recipient_id = ? and coalesce(n.institution_id, 0) = ? and coalesce(n.unit_id, 0) = ?"
                + " and n.permission in (" + SqlValues.marks(permissions.size()) + ")";
    }

    /** Fills the condition's places, which begin at this one; the answer is the next. */
    int bind(Query query, int first) {
        var values = new ArrayList<Object>(List.of(id, institution, unit));
        values.addAll(permissions);
        SqlValues.bind(query, first, values);
        return first + values.size();
    }
}
