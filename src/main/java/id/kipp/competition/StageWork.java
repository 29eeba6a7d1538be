package id.kipp.competition;

import id.kipp.competition.view.StageView;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.desk.DeskFigure;
import java.util.List;
import java.util.Optional;

/** What a module above has under way in a stage, so that nobody closes it without knowing what that cuts off. */
public interface StageWork {

    /** The sentence that says it, with its numbers; empty when nothing is under way. */
    Optional<Verdict.Refused> cutOff(StageView stage);

    /** The same as numbers that lead to lists. */
    List<DeskFigure> lists(StageView stage);
}
