package id.kipp.judging;

import id.kipp.competition.view.StageView;
import id.kipp.judging.rules.score.Coverage;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sets the submissions of a stage against the readings on jurors' desks. */
@ApplicationScoped
public class StageCoverage {
    private final JudgingRepository judging;
    private final EntrantService entrants;

    @Inject
    public StageCoverage(JudgingRepository judging, EntrantService entrants) {
        this.judging = judging;
        this.entrants = entrants;
    }

    @RequiresPermission({Permission.CLOSE_STAGE, Permission.ASSIGN})
    public Coverage coverage(StageView stage) {
        return Coverage.of(entrants.of(stage), judging.readings(stage.id()), wanted(stage));
    }

    /** How many jurors each submission needs at the least; where the whole jury reads, one is left after conflicts of interest. */
    public static int wanted(StageView stage) {
        var readings = stage.readings();
        return readings == null ? 1 : readings;
    }
}
