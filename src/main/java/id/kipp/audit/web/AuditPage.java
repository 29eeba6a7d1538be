package id.kipp.audit.web;

import id.kipp.audit.AuditRow;
import id.kipp.audit.AuditService;
import id.kipp.kernel.Query;
import id.kipp.kernel.Slice;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The audit trail, newest first. */
@Named
@RequestScoped
public class AuditPage {
    private final AuditService audit;
    private final Requests requests;
    private @Nullable Slice<AuditRow> slice;

    @Inject
    public AuditPage(AuditService audit, Requests requests) {
        this.audit = audit;
        this.requests = requests;
    }

    public Slice<AuditRow> getSlice() {
        if (slice == null) {
            slice = audit.newest(new Query("", requests.page(), 50));
        }
        return slice;
    }
}
