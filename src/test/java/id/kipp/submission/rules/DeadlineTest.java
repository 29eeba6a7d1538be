package id.kipp.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    /** 15 April 2016, 23.59 in Jakarta. */
    private static final Instant CLOSES = Instant.parse("2016-04-15T16:59:00Z");

    private static final Instant OPENS = CLOSES.minus(30, ChronoUnit.DAYS);
    private static final StageTimes TIMES = new StageTimes(OPENS, CLOSES, null);

    @Test
    void daysAreCountedInTheCalendarOfJakarta() {
        assertThat(at("2016-04-11T16:59:59Z").daysLeft()).isEqualTo(4);
        assertThat(at("2016-04-11T17:00:00Z").daysLeft()).isEqualTo(3);
    }

    @Test
    void theLastDaySaysSo() {
        var lastDay = at("2016-04-15T01:00:00Z");

        assertThat(lastDay).isEqualTo(new Deadline(StageState.OPEN, CLOSES, 0));
        assertThat(lastDay.textKey()).isEqualTo("submission.deadline.today");
        assertThat(lastDay.isSoon()).isTrue();
    }

    @Test
    void beforeTheLastDayTheDaysAreSaid() {
        var early = at("2016-04-01T01:00:00Z");

        assertThat(early.textKey()).isEqualTo("submission.deadline.days");
        assertThat(early.isOpen()).isTrue();
        assertThat(early.isSoon()).isFalse();
    }

    @Test
    void aPlannedStageSaysWhenItOpens() {
        var planned = Deadline.of(StageKind.SUBMISSION, TIMES, OPENS.minus(2, ChronoUnit.DAYS));

        assertThat(planned).isEqualTo(new Deadline(StageState.PLANNED, OPENS, 2));
        assertThat(planned.textKey()).isEqualTo("submission.deadline.planned");
        assertThat(planned.isSoon()).isFalse();
    }

    @Test
    void aClosedStageSaysWhenItClosed() {
        var closed = Deadline.of(StageKind.SUBMISSION, TIMES, CLOSES.plusSeconds(60));

        assertThat(closed).isEqualTo(new Deadline(StageState.CLOSED, CLOSES, 0));
        assertThat(closed.textKey()).isEqualTo("submission.deadline.closed");
        assertThat(closed.isClosed()).isTrue();
    }

    @Test
    void aStageThatWasClosedByHandSaysThatMoment() {
        var byHand = CLOSES.minus(5, ChronoUnit.DAYS);
        var closed = Deadline.of(StageKind.SUBMISSION, new StageTimes(OPENS, CLOSES, byHand), CLOSES);

        assertThat(closed.at()).isEqualTo(byHand);
    }

    @Test
    void aStageThatIsToBeClosedByHandRunsOnAfterItsDate() {
        var overdue = Deadline.of(StageKind.SCREENING, TIMES, CLOSES.plusSeconds(60));

        assertThat(overdue).isEqualTo(new Deadline(StageState.OVERDUE, CLOSES, 0));
        assertThat(overdue.textKey()).isEqualTo("submission.deadline.overdue");
        assertThat(overdue.isOpen()).isTrue();
    }

    @Test
    void aStageWithoutDateToCloseIsSimplyOpen() {
        var open = Deadline.of(StageKind.SUBMISSION, new StageTimes(OPENS, null, null), CLOSES);

        assertThat(open.textKey()).isEqualTo("submission.deadline.open");
        assertThat(open.isSoon()).isFalse();
    }

    @Test
    void anEditionWithoutSuchAStageHasNoDates() {
        assertThat(Deadline.none().textKey()).isEqualTo("submission.deadline.unplanned");
        assertThat(Deadline.none().isOpen()).isFalse();
    }

    @Test
    void aClosedStageWithoutMomentIsSimplyClosed() {
        assertThat(new Deadline(StageState.CLOSED, null, 0).textKey()).isEqualTo("submission.deadline.ended");
    }

    private static Deadline at(String now) {
        return Deadline.of(StageKind.SUBMISSION, TIMES, Instant.parse(now));
    }
}
