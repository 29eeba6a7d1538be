package id.kipp.submission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void aNoteThatSaysSomethingIsAccepted() {
        assertThat(Note.judge("Lengkapi surat pernyataan.")).isEqualTo(Verdict.allowed());
    }

    @Test
    void aBlankNoteSaysNothing() {
        for (var typed : List.of("", " \n ", "\u00A0", "\u200B\r\n")) {
            assertThat(Note.judge(typed)).isEqualTo(Verdict.refused("submission.note.empty"));
        }
    }

    @Test
    void aNoteThatDoesNotFitIsToldByHowMuch() {
        assertThat(Note.judge("x".repeat(Note.LONGEST))).isEqualTo(Verdict.allowed());
        assertThat(Note.judge("x\r\n".repeat(Note.LONGEST / 2))).isEqualTo(Verdict.allowed());
        assertThat(Note.judge("x".repeat(Note.LONGEST + 4))).isEqualTo(Verdict.refused("submission.note.long", 4));
    }
}
