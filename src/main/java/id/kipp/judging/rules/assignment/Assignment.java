package id.kipp.judging.rules.assignment;

import id.kipp.judging.rules.Answer;
import java.util.List;

/**
 * Who reads what.
 *
 * @param pairings by submission, then juror
 * @param similarity of all pairings together
 * @param optimum the most that the demands, bounds and conflicts allow; above {@code similarity} only where links between jurors cost something
 * @param loads how many submissions each juror reads
 * @param loose jurors who share submissions with fewer than three others, since the numbers allow no more
 * @param groups in how many parts the panel falls that share no submission; one when all hangs together
 */
public record Assignment(
        List<Pairing> pairings, double similarity, double optimum, List<Load> loads, List<String> loose, int groups) {
    public Assignment {
        pairings = List.copyOf(pairings);
        loads = List.copyOf(loads);
        loose = List.copyOf(loose);
    }

    /** How much a juror reads, and with how many others the juror shares submissions. */
    public record Load(String juror, int submissions, int partners) {}

    /** The best assignment; or why there is none, naming submission, juror or bound; or that the work was ended. */
    public static Answer<Assignment> solve(AssignmentProblem problem, Progress progress) {
        var obstacles = Infeasibility.before(problem);
        if (!obstacles.isEmpty()) {
            return new Answer.Denied<>(obstacles);
        }
        var roster = Roster.wishes(problem);
        if (!new Rerouting(roster, problem).run(progress)) {
            return Answer.denied("judging.assignment.cancelled");
        }
        var left = Infeasibility.after(problem, roster);
        if (!left.isEmpty()) {
            return new Answer.Denied<>(left);
        }
        var optimum = roster.similarity();
        new Linking(roster).run();
        return Answer.given(roster.assignment(optimum));
    }
}
