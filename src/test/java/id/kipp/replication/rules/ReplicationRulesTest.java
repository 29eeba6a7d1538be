package id.kipp.replication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.catalogue.rules.LedgerStatus;
import id.kipp.kernel.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplicationRulesTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private static String refusal(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused ? refused.key() : "";
    }

    @Test
    void anAnswerIsDueAfterTenWorkingDays() {
        assertThat(AnswerDeadline.of(FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(AnswerDeadline.of(FRIDAY.plusDays(1))).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(AnswerDeadline.of(FRIDAY.plusDays(3))).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void onlyAMissingAnswerIsOverdue() {
        assertThat(AnswerDeadline.isOver(ReplicationState.WAITING, FRIDAY, FRIDAY))
                .isFalse();
        assertThat(AnswerDeadline.isOver(ReplicationState.WAITING, FRIDAY, FRIDAY.plusDays(1)))
                .isTrue();
        assertThat(AnswerDeadline.isOver(ReplicationState.AGREED, FRIDAY, FRIDAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void aProblemIsToldInAHundredWords() {
        assertThat(refusal(InterestRule.judgeProblem(" \n"))).isEqualTo("replication.problem.empty");
        assertThat(InterestRule.judgeProblem("kata ".repeat(100)).isAllowed()).isTrue();
        assertThat(refusal(InterestRule.judgeProblem("kata ".repeat(101)))).isEqualTo("replication.problem.long");
    }

    @Test
    void aMeasureIsANumberThatFits() {
        assertThat(refusal(InterestRule.judgeMeasure(null))).isEqualTo("replication.measure.number");
        assertThat(refusal(InterestRule.judgeMeasure(new BigDecimal("-0.1")))).isEqualTo("replication.measure.range");
        assertThat(refusal(InterestRule.judgeMeasure(new BigDecimal("1000000000000.1"))))
                .isEqualTo("replication.measure.range");
        assertThat(InterestRule.judgeMeasure(BigDecimal.ZERO).isAllowed()).isTrue();
    }

    @Test
    void somebodyWorksOnItAndItBeginsSoon() {
        assertThat(refusal(InterestRule.judgeStaff(0))).isEqualTo("replication.staff.range");
        assertThat(refusal(InterestRule.judgeStaff(10_001))).isEqualTo("replication.staff.range");
        assertThat(InterestRule.judgeStaff(1).isAllowed()).isTrue();
        var now = YearMonth.of(2026, 11);
        assertThat(refusal(InterestRule.judgeMonth(now.minusMonths(1), now))).isEqualTo("replication.month.range");
        assertThat(refusal(InterestRule.judgeMonth(now.plusMonths(61), now))).isEqualTo("replication.month.range");
        assertThat(InterestRule.judgeMonth(now, now).isAllowed()).isTrue();
    }

    @Test
    void anEndHasAReasonAndARefusalHasWords() {
        assertThat(refusal(StepRule.judge(ReplicationStep.STOP, "x", null))).isEqualTo("replication.reason.empty");
        assertThat(StepRule.judge(ReplicationStep.STOP, "", StopReason.BUDGET).isAllowed())
                .isTrue();
        assertThat(refusal(StepRule.judge(ReplicationStep.STOP, " ", StopReason.OTHER)))
                .isEqualTo("replication.note.empty");
        assertThat(StepRule.judge(ReplicationStep.STOP, "Sebab lain", StopReason.OTHER)
                        .isAllowed())
                .isTrue();
        assertThat(refusal(StepRule.judge(ReplicationStep.REFUSE, "", null))).isEqualTo("replication.note.empty");
        assertThat(StepRule.judge(ReplicationStep.ACCEPT, "", null).isAllowed()).isTrue();
    }

    @Test
    void anAnswerIsPostponedToADayWithinAYear() {
        assertThat(refusal(StepRule.judgeDay(null, FRIDAY))).isEqualTo("replication.until.empty");
        assertThat(refusal(StepRule.judgeDay(FRIDAY, FRIDAY))).isEqualTo("replication.until.range");
        assertThat(refusal(StepRule.judgeDay(FRIDAY.plusYears(1).plusDays(1), FRIDAY)))
                .isEqualTo("replication.until.range");
        assertThat(StepRule.judgeDay(FRIDAY.plusDays(1), FRIDAY).isAllowed()).isTrue();
        assertThat(StepRule.judgeMonths(6).isAllowed()).isTrue();
        assertThat(StepRule.judgeMonths(12).isAllowed()).isTrue();
        assertThat(refusal(StepRule.judgeMonths(7))).isEqualTo("replication.months.empty");
    }

    @Test
    void aResultIsConfirmedByAnother() {
        assertThat(refusal(StepRule.judgeCertifier(Optional.of(7L), 7))).isEqualTo("replication.certify.self");
        assertThat(StepRule.judgeCertifier(Optional.of(7L), 8).isAllowed()).isTrue();
        assertThat(StepRule.judgeCertifier(Optional.empty(), 7).isAllowed()).isTrue();
    }

    @Test
    void theOwnersWordIsToldWhereItWasGiven() {
        for (var state : ReplicationState.values()) {
            assertThat(LedgerEntry.isConfirmedByOwner(state, true, false))
                    .as(state.name())
                    .isEqualTo(
                            switch (state) {
                                case ACCEPTED, AGREED, VISITED, RUNNING -> true;
                                default -> false;
                            });
            assertThat(LedgerEntry.isConfirmedByOwner(state, false, false)).isFalse();
            assertThat(LedgerEntry.isConfirmedByOwner(state, false, true))
                    .isEqualTo(state == ReplicationState.CERTIFIED);
        }
    }

    @Test
    void thePublicIsToldOfAgreedOnesOnly() {
        for (var state : ReplicationState.values()) {
            assertThat(LedgerEntry.of(state, true, false))
                    .as(state.name())
                    .isEqualTo(
                            switch (state) {
                                case WAITING, POSTPONED, REFUSED, WITHDRAWN -> Optional.empty();
                                case ACCEPTED -> Optional.of(LedgerStatus.PLAN);
                                case AGREED -> Optional.of(LedgerStatus.COMMITMENT);
                                case VISITED -> Optional.of(LedgerStatus.VISIT);
                                case RUNNING -> Optional.of(LedgerStatus.RUNNING);
                                case SUCCEEDED, CERTIFIED -> Optional.of(LedgerStatus.SUCCEEDED);
                                case EXTENDED -> Optional.of(LedgerStatus.EXTENDED);
                                case NOT_CONTINUED, STOPPED -> Optional.of(LedgerStatus.NOT_CONTINUED);
                            });
        }
        assertThat(LedgerEntry.of(ReplicationState.STOPPED, false, false)).isEmpty();
        assertThat(LedgerEntry.of(ReplicationState.CERTIFIED, true, true)).contains(LedgerStatus.EXTENDED);
    }

    @Test
    void wordsOfFormsAreReadBack() {
        for (var reason : StopReason.values()) {
            assertThat(StopReason.of(reason.word())).contains(reason);
        }
        for (var band : BudgetBand.values()) {
            assertThat(BudgetBand.of(band.word())).contains(band);
        }
        for (var wish : Wish.values()) {
            assertThat(Wish.of(wish.word())).contains(wish);
        }
        for (var choice : PartChoice.values()) {
            assertThat(PartChoice.of(choice.word())).contains(choice);
        }
        assertThat(StopReason.of("x")).isEmpty();
        assertThat(StopReason.NO_FIT.textKey()).isEqualTo("replication.reason.no_fit");
        assertThat(BudgetBand.UNDER_50.textKey()).isEqualTo("replication.budget.under_50");
        assertThat(Wish.CALL.textKey()).isEqualTo("replication.wish.call");
        assertThat(PartChoice.KEPT.textKey()).isEqualTo("replication.part.kept");
    }
}
