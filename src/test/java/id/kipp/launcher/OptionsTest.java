package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.document.rules.DocumentLimits;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static Options with(String megabytes) {
        return Options.read(List.of(), new Properties(), Map.of("KIPP_DOCUMENT_MEGABYTES", megabytes));
    }

    @Test
    void anAttachmentMayBeAsLargeAsTheRuleAllows() {
        assertThat(Options.MOST_MEGABYTES).isEqualTo(DocumentLimits.MOST_MEGABYTES);
        assertThat(with("20").documentMegabytes()).isEqualTo(20);
        assertThat(with("").documentMegabytes()).isEqualTo(10);
        assertThat(Help.text()).contains("paling banyak 20", "at most 20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "0", "-1", "banyak", "10 MB", "9999999999"})
    void anyOtherSizeIsRefusedBeforeAnythingStarts(String megabytes) {
        assertThatThrownBy(() -> with(megabytes).documentMegabytes())
                .isInstanceOf(LaunchException.class)
                .hasMessage("KIPP_DOCUMENT_MEGABYTES \"" + megabytes + "\" bukan angka 1–20.");
    }
}
