package id.kipp.audit;

import id.kipp.kernel.Page;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lets the secretariat read the trail, newest first. */
@ApplicationScoped
public class AuditService {
    private final AuditRepository trail;

    @Inject
    public AuditService(AuditRepository trail) {
        this.trail = trail;
    }

    /** A page of the rows that a filter finds; beyond its end, the last. */
    @RequiresPermission(Permission.READ_AUDIT)
    public Page<AuditRow> newest(AuditFilter filter, int page, int size) {
        var search = AuditSearch.of(filter);
        var total = trail.count(search);
        int shown = Page.within(page, total, size);
        return new Page<>(read(trail.newest(search, (shown - 1) * size, size)), total, shown, size);
    }

    /** The rows that a filter finds before a number, newest first: how the whole of them is read piece by piece. */
    @RequiresPermission(Permission.READ_AUDIT)
    public List<AuditRow> before(AuditFilter filter, long number, int most) {
        return read(trail.before(AuditSearch.of(filter), number, most));
    }

    private static List<AuditRow> read(List<AuditRow> rows) {
        return rows.stream().map(AuditRow::asRead).toList();
    }
}
