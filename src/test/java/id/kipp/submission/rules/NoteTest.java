package id.kipp.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void aNoteThatSaysSomethingIsAccepted() {
        assertThat(Note.judge("Lengkapi surat pernyataan.")).isEqualTo(Verdict.allowed());
    }

    @Test
    void aBlankNoteSaysNothing() {
        assertThat(Note.judge(" \n ")).isEqualTo(Verdict.refused("submission.note.empty"));
    }

    @Test
    void aNoteThatDoesNotFitIsToldByHowMuch() {
        assertThat(Note.judge("x".repeat(Note.LONGEST))).isEqualTo(Verdict.allowed());
        assertThat(Note.judge("x".repeat(Note.LONGEST + 4))).isEqualTo(Verdict.refused("submission.note.long", 4));
    }
}
