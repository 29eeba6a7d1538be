package id.kipp.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import id.kipp.testbed.CaseFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GeneralDataTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);

    @Test
    void spacesAroundATitleAreNotPartOfIt() {
        assertThat(titled("  Perahu layanan \n").title()).isEqualTo("Perahu layanan");
    }

    @Test
    void aTypedTitleIsOneLineOfWhatOneSees() {
        assertThat(GeneralData.typed(CaseFile.text("12-title-of-blanks/title.txt"), null, null, null)
                        .title())
                .isEmpty();
        var pasted = CaseFile.text("14-line-ends-counted-twice/title.txt");
        var generalData = GeneralData.typed(pasted.replace("\n", "\r\n"), null, null, null);
        assertThat(generalData.title()).isEqualTo(pasted.replace('\n', ' '));
        assertThat(generalData.judge(TODAY)).isEqualTo(Verdict.allowed());
    }

    /** Receipts hold the hash of a title as it was stored before typed text was cleaned. */
    @Test
    void aStoredTitleStaysAsItIs() {
        assertThat(titled("Perahu\u00A0\nlayanan\u200B").title()).isEqualTo("Perahu\u00A0\nlayanan\u200B");
    }

    @Test
    void aTitleOfThreeHundredCharactersFits() {
        assertThat(titled("x".repeat(300)).judge(TODAY)).isEqualTo(Verdict.allowed());
    }

    @Test
    void aLongerTitleIsToldByHowMuch() {
        assertThat(titled("x".repeat(307)).judge(TODAY)).isEqualTo(Verdict.refused("submission.title.long", 7, 300));
    }

    @Test
    void anInnovationMayHaveBegunToday() {
        assertThat(begun(TODAY).judge(TODAY)).isEqualTo(Verdict.allowed());
    }

    @Test
    void anInnovationThatBeginsTomorrowDoesNotRunYet() {
        assertThat(begun(TODAY.plusDays(1)).judge(TODAY)).isEqualTo(Verdict.refused("submission.started.future"));
    }

    @Test
    void aYearWithATypingMistakeIsNoticed() {
        assertThat(begun(LocalDate.of(215, 3, 1)).judge(TODAY))
                .isEqualTo(Verdict.refused("submission.started.unlikely"));
    }

    private static GeneralData titled(String title) {
        return new GeneralData(title, null, null, null);
    }

    private static GeneralData begun(LocalDate day) {
        return new GeneralData("Perahu layanan", day, null, null);
    }
}
