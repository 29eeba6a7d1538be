package id.kipp.submission.preflight;

import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What the pre-flight said when a submission was last sent, for those who decide about it. */
@ApplicationScoped
public class PreflightNotesService {
    private final PreflightRepository kept;
    private final CurrentActor current;

    @Inject
    public PreflightNotesService(PreflightRepository kept, CurrentActor current) {
        this.kept = kept;
        this.current = current;
    }

    /** Of a submission of the own institution, or for the secretariat of one that arrived; nothing of any other. */
    @RequiresPermission({Permission.FORWARD_SUBMISSION, Permission.SCREEN})
    @Transactional
    public List<StoredFinding> of(String code) {
        var actor = current.get();
        return kept.findings(
                code, actor.may(Permission.SCREEN) ? Optional.empty() : Optional.of(actor.requiredInstitution()));
    }
}
