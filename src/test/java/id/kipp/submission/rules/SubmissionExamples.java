package id.kipp.submission.rules;

import id.kipp.competition.rules.AnswerKind;
import id.kipp.submission.rules.Completeness.AgeRule;
import id.kipp.submission.rules.Completeness.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Submissions as they come up in tests of the rules. */
final class SubmissionExamples {
    static final Asked SUMMARY = new Asked("ringkasan", "Ringkasan", 10, true, AnswerKind.TEXT);
    static final Asked LESSONS = new Asked("pembelajaran", "Pembelajaran", 10, false, AnswerKind.TEXT);
    static final List<Asked> FORM = List.of(SUMMARY, LESSONS);
    static final LocalDate CLOSING = LocalDate.of(2016, 4, 15);
    static final AgeRule A_YEAR = new AgeRule(12, CLOSING);

    private SubmissionExamples() {}

    static GeneralData aCompleteHead() {
        return startedOn(LocalDate.of(2014, 3, 1));
    }

    static GeneralData startedOn(LocalDate day) {
        return new GeneralData("Perahu layanan kependudukan", day, 1L, 2L);
    }

    static GeneralData anEmptyHead() {
        return new GeneralData("  ", null, null, null);
    }

    static Map<String, String> completeAnswers() {
        return Map.of("ringkasan", "Warga pulau kini dilayani di dermaga.");
    }

    static Map<String, String> aSummaryOf(int words) {
        return Map.of("ringkasan", "kata ".repeat(words));
    }
}
