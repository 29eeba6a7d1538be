package id.kipp.judging.desk;

import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The running stages for those who deal submissions to jurors. */
@ApplicationScoped
public class AssignersDeskPart implements DeskPart {
    private final StageDeskService stages;

    @Inject
    public AssignersDeskPart(StageDeskService stages) {
        this.stages = stages;
    }

    @Override
    @PermitAll("says for whom it is")
    public Permission opens() {
        return Permission.ASSIGN;
    }

    @Override
    @RequiresPermission(Permission.ASSIGN)
    public Optional<DeskSection> section(String grouping) {
        return stages.section();
    }
}
