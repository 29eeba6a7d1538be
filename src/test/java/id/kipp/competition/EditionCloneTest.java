package id.kipp.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.competition.view.JuryTerms;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Next year's edition asks of its juries what this year's does. */
class EditionCloneTest {
    @Test
    void whatIsAskedOfJuriesIsCopied() {
        var edition = new Edition();
        var terms = new JuryTerms("Saya menilai dengan jujur.", true);
        edition.askOfJuries(terms);

        assertThat(edition.cloneFor(2031, "KIPP 2031", Instant.EPOCH).juryTerms())
                .isEqualTo(terms);
    }
}
