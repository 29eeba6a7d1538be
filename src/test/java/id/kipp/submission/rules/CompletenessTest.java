package id.kipp.submission.rules;

import static id.kipp.submission.rules.SubmissionExamples.A_YEAR;
import static id.kipp.submission.rules.SubmissionExamples.CLOSING;
import static id.kipp.submission.rules.SubmissionExamples.FORM;
import static id.kipp.submission.rules.SubmissionExamples.LESSONS;
import static id.kipp.submission.rules.SubmissionExamples.SUMMARY;
import static id.kipp.submission.rules.SubmissionExamples.aCompleteHead;
import static id.kipp.submission.rules.SubmissionExamples.aSummaryOf;
import static id.kipp.submission.rules.SubmissionExamples.anEmptyHead;
import static id.kipp.submission.rules.SubmissionExamples.completeAnswers;
import static id.kipp.submission.rules.SubmissionExamples.startedOn;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.competition.rules.AnswerKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessTest {
    @Test
    void aCompleteSubmissionMayBeSent() {
        assertThat(Completeness.judge(aCompleteHead(), FORM, completeAnswers(), A_YEAR))
                .isEmpty();
    }

    @Test
    void anEmptyHeadIsNamedFieldByFieldInTheOrderOfTheForm() {
        assertThat(Completeness.judge(anEmptyHead(), FORM, completeAnswers(), null))
                .containsExactly(
                        Finding.of("title", "submission.finding.notitle"),
                        Finding.of("started", "submission.finding.nostart"),
                        Finding.of("group", "submission.finding.nogroup"),
                        Finding.of("category", "submission.finding.nocategory"));
    }

    @Test
    void anInnovationThatIsExactlyOldEnoughMayTakePart() {
        assertThat(Completeness.judge(startedOn(CLOSING.minusYears(1)), FORM, completeAnswers(), A_YEAR))
                .isEmpty();
    }

    @Test
    void anInnovationThatIsADayTooYoungMayNot() {
        var aDayTooYoung = startedOn(CLOSING.minusYears(1).plusDays(1));

        assertThat(Completeness.judge(aDayTooYoung, FORM, completeAnswers(), A_YEAR))
                .containsExactly(Finding.of("started", "submission.finding.young", 12));
    }

    @Test
    void aYearWithoutRuleOfAgeAsksForNone() {
        assertThat(Completeness.judge(startedOn(CLOSING), FORM, completeAnswers(), null))
                .isEmpty();
    }

    @Test
    void aRequiredAnswerMayNotBeMissing() {
        assertThat(Completeness.judge(aCompleteHead(), FORM, Map.of(), A_YEAR))
                .containsExactly(Finding.of("ringkasan", "submission.finding.empty", "Ringkasan"));
    }

    @Test
    void anAnswerOfFourWordsIsThrownAwayAndOneOfFiveIsNot() {
        assertThat(Completeness.judge(aCompleteHead(), FORM, aSummaryOf(4), A_YEAR))
                .containsExactly(Finding.of("ringkasan", "submission.finding.thin", "Ringkasan", 5));
        assertThat(Completeness.judge(aCompleteHead(), FORM, aSummaryOf(5), A_YEAR))
                .isEmpty();
    }

    @Test
    void aLongAnswerIsToldByHowMuch() {
        assertThat(Completeness.judge(aCompleteHead(), FORM, aSummaryOf(10), A_YEAR))
                .isEmpty();
        assertThat(Completeness.judge(aCompleteHead(), FORM, aSummaryOf(13), A_YEAR))
                .containsExactly(Finding.of("ringkasan", "submission.finding.long", "Ringkasan", 3));
    }

    @ParameterizedTest
    @CsvSource({"0,EMPTY", "1,THIN", "4,THIN", "5,COMPLETE", "10,COMPLETE", "11,LONG"})
    void theStatusOfAnAnswerFollowsItsWords(int words, AnswerStatus status) {
        assertThat(Completeness.status(SUMMARY, words)).isEqualTo(status);
    }

    @Test
    void whatMayStayEmptyIsGoodEnoughWhenEmpty() {
        assertThat(Completeness.status(LESSONS, 0)).isEqualTo(AnswerStatus.OPTIONAL);
    }

    @Test
    void onlyCompleteAndOptionalAnswersAreGoodEnough() {
        assertThat(List.of(AnswerStatus.values()).stream().filter(AnswerStatus::isGoodEnough))
                .containsExactly(AnswerStatus.OPTIONAL, AnswerStatus.COMPLETE);
        assertThat(AnswerStatus.LONG.textKey()).isEqualTo("submission.status.long");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
    void whatIsNotProseIsNeitherTooShortNorTooLong(AnswerKind kind) {
        var asked = new Completeness.Asked("mulai", "Mulai", 1, true, kind);

        assertThat(Completeness.status(asked, 0)).isEqualTo(AnswerStatus.EMPTY);
        assertThat(Completeness.status(asked, 1)).isEqualTo(AnswerStatus.COMPLETE);
        assertThat(Completeness.status(asked, 2)).isEqualTo(AnswerStatus.COMPLETE);
    }
}
