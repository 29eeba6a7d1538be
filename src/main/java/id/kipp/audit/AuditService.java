package id.kipp.audit;

import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets the secretariat read the trail, newest first. */
@ApplicationScoped
public class AuditService {
    private final AuditRepository trail;

    @Inject
    public AuditService(AuditRepository trail) {
        this.trail = trail;
    }

    @RequiresPermission(Permission.READ_AUDIT)
    public Page<AuditRow> newest(PageRequest pageRequest) {
        return new Page<>(
                trail.newest(pageRequest.offset(), pageRequest.size()).stream()
                        .map(AuditRow::asRead)
                        .toList(),
                trail.count(),
                pageRequest.page(),
                pageRequest.size());
    }
}
