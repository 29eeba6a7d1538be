package id.kipp.submission.desk;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.EditionView;
import id.kipp.kernel.desk.DeskWords;
import id.kipp.submission.rules.Deadline;
import java.time.Instant;

/** Until when submissions may be written and forwarded, in words. */
final class SubmissionDeadline {
    private SubmissionDeadline() {}

    static DeskWords of(EditionView edition, StageKind kind, Instant now) {
        var deadline = edition.firstOf(kind)
                .map(stage -> Deadline.of(stage.kind(), stage.times(), now))
                .orElseGet(Deadline::none);
        var at = deadline.at();
        return at == null
                ? DeskWords.of(deadline.textKey())
                : DeskWords.of(deadline.textKey(), at, deadline.daysLeft());
    }
}
