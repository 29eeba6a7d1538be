package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditRowTest {
    private static String read(String kind, String facts) {
        return new AuditRow(7, Instant.EPOCH, "upp", kind, "submission:2017-0001", facts)
                .asRead()
                .facts();
    }

    @Test
    void whatStandsInADraftIsNotRead() {
        assertThat(read("submission.FileAttached", "{\"file\":\"Rencana rahasia.pdf\",\"sha256\":\"ab\"}"))
                .isEqualTo("{\"file\":null,\"sha256\":\"ab\"}");
        assertThat(read("submission.SubmissionStarted", "{\"title\":\"Inovasi \\\"rahasia\\\"\"}"))
                .isEqualTo("{\"title\":null}");
    }

    @Test
    void everythingElseIsReadAsItWasStored() {
        var facts = "{\"title\":\"Inovasi\", \"receipt\" : \"a\\u0001\"}";
        assertThat(read("submission.SubmissionForwarded", facts)).isEqualTo(facts);
    }

    /** Facts that somebody tampered with are no way around it. */
    @Test
    void factsThatCannotBeReadAreNotShown() {
        assertThat(read("submission.SubmissionStarted", "\"title\":\"Inovasi\""))
                .isEqualTo("{}");
    }
}
