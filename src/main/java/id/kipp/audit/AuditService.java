package id.kipp.audit;

import id.kipp.kernel.Demands;
import id.kipp.kernel.Permission;
import id.kipp.kernel.Query;
import id.kipp.kernel.Slice;
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

    @Demands(Permission.READ_AUDIT)
    public Slice<AuditRow> newest(Query query) {
        return new Slice<>(trail.newest(query.offset(), query.size()), trail.count(), query.page(), query.size());
    }
}
