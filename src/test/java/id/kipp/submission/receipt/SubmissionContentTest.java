package id.kipp.submission.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.document.DocumentView;
import id.kipp.document.Scan;
import id.kipp.submission.rules.GeneralData;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.view.SubmissionRow;
import id.kipp.submission.view.SubmissionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionContentTest {
    private static final Instant THEN = Instant.parse("2016-04-01T03:00:00Z");
    private static final DocumentView FILE =
            new DocumentView(5, "surat.pdf", "application/pdf", 3, "a".repeat(64), THEN, Scan.NONE);

    private static SubmissionView submission(
            GeneralData generalData, Map<String, String> answers, List<DocumentView> files) {
        var row = new SubmissionRow(
                1,
                2,
                "2016-0001",
                generalData.title(),
                3,
                null,
                null,
                null,
                SubmissionState.RECEIVED,
                THEN,
                null,
                null,
                null,
                false);
        return new SubmissionView(row, 4, THEN, generalData, answers, files, List.of(), List.of(), null);
    }

    @Test
    void aCopyHasTheHashOfTheSubmission() {
        var full = submission(
                new GeneralData("Antar \"obat\"\n", LocalDate.of(2014, 3, 1), 7L, 8L),
                Map.of("ringkasan", "Baris satu\nbaris dua \uD83D\uDE00", "dampak", ""),
                List.of(FILE));
        var bare = submission(new GeneralData("Antar obat", null, null, null), Map.of(), List.of());

        assertThat(SubmissionContent.hash(SubmissionContent.of(full))).contains(full.contentHash());
        assertThat(SubmissionContent.hash(SubmissionContent.of(bare))).contains(bare.contentHash());
    }

    @Test
    void anAlteredCopyHasAnother() {
        var submission = submission(
                new GeneralData("Antar obat", null, null, null), Map.of("ringkasan", "dahulu"), List.of(FILE));
        var altered = SubmissionContent.of(submission).replace("dahulu", "sekarang");

        assertThat(SubmissionContent.hash(altered)).isPresent().get().isNotEqualTo(submission.contentHash());
    }

    @Test
    void aCopyThatIsCutOffOrSaysSomethingElseHasNone() {
        var copy = SubmissionContent.of(submission(
                new GeneralData("Antar obat", LocalDate.of(2014, 3, 1), 7L, null),
                Map.of("ringkasan", "dahulu"),
                List.of(FILE)));

        assertThat(List.of(
                        "",
                        "[]",
                        "{}",
                        copy.substring(0, copy.length() / 2),
                        copy.replace("2014-03-01", "dahulu"),
                        copy.replace("\"7\"", "\"tujuh\""),
                        copy.replace("\"dahulu\"", "7")))
                .allSatisfy(broken -> assertThat(SubmissionContent.hash(broken)).isEmpty());
    }
}
