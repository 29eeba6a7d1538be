package id.kipp.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithheldTest {
    @Test
    void titlesAndFilesOfDraftsAreWithheldAndWhatTheMinistryDidIsNot() {
        assertThat(Withheld.of("submission.SubmissionStarted")).containsExactly("title");
        assertThat(Withheld.of("submission.SubmissionForwarded")).isEmpty();
    }
}
