package id.kipp.submission.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingValuesTest {
    @Test
    void textsAndNumbersComeBack() {
        var stored = FindingValues.stored(List.of("Ide \"inovatif\"|", 30));
        assertThat(FindingValues.read(stored)).containsExactly("Ide \"inovatif\"|", 30L);
        assertThat(FindingValues.read(FindingValues.stored(List.of()))).isEmpty();
    }
}
