package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.settings.DemoSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher and the application take the same words for the demonstration, and take them for the same. */
class DemoTest {

    @ParameterizedTest
    @CsvSource({"off,OFF", "OFF,OFF", "false,OFF", "'',NORMAL", "normal,NORMAL", "true,NORMAL", "full,FULL", "Full,FULL"
    })
    void bothReadTheSame(String word, String mode) {
        assertThat(Demo.named(word).name()).isEqualTo(mode);
        assertThat(new DemoSettings(word, false).mode().name()).isEqualTo(mode);
    }

    /** A demonstration needs no second factor: what is no demonstration to one reader must be none to all. */
    @ParameterizedTest
    @ValueSource(strings = {"on", "yes", "1", "demo", "of", " off"})
    void aWordThatNobodyKnowsIsRefusedByBoth(String word) {
        assertThatThrownBy(() -> Demo.named(word)).isInstanceOf(LaunchException.class);
        assertThatThrownBy(() -> new DemoSettings(word, false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theWordThatTheLauncherPassesOnIsReadAsItWasMeant() {
        for (var demo : Demo.values()) {
            assertThat(new DemoSettings(demo.setting(), false).mode().name()).isEqualTo(demo.name());
        }
    }
}
