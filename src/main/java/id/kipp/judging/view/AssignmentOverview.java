package id.kipp.judging.view;

import id.kipp.competition.view.StageView;
import id.kipp.judging.rules.score.Coverage;
import java.util.List;
import java.util.Optional;

/**
 * Who would read, or reads, how much in a stage.
 *
 * @param entrants how many submissions the stage judges
 * @param jurors how many may be dealt submissions
 * @param unplaced who may not, because it is not known whose submissions they may not judge
 * @param run the newest attempt to distribute them
 * @param loads how many submissions each juror has
 */
public record AssignmentOverview(
        StageView stage,
        int entrants,
        int jurors,
        List<String> unplaced,
        Optional<RunView> run,
        List<JurorLoad> loads,
        Coverage progress) {

    /** A juror's load. */
    public record JurorLoad(String name, long submissions) {}

    public AssignmentOverview {
        unplaced = List.copyOf(unplaced);
        loads = List.copyOf(loads);
    }

    public boolean isPublished() {
        return progress.assigned() > 0;
    }

    public boolean isProposed() {
        return !isPublished() && !loads.isEmpty();
    }

    public long least() {
        return loads.stream().mapToLong(JurorLoad::submissions).min().orElse(0);
    }

    public long most() {
        return loads.stream().mapToLong(JurorLoad::submissions).max().orElse(0);
    }
}
