package id.kipp.judging.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulateCommandTest extends Terminal {
    @Test
    void simulatesAndGivesScoresThatCanBeAnalysed() throws IOException {
        var small = List.of("--entries", "40", "--jurors", "8", "--top", "5", "--runs", "3", "--targeted", "10");

        assertThat(simulate(small)).isZero();
        assertThat(out()).startsWith("{\"entries\":40,").contains("{\"method\":\"targeted\",\"readings\":130,");
        out.reset();
        assertThat(simulate(small, "--format", "table")).isZero();
        assertThat(out()).startsWith("method    readings");
        out.reset();
        assertThat(simulate(small, "--scores", "yes")).isZero();
        var scores = out();
        out.reset();
        assertThat(analyse(file(scores))).isZero();
        assertThat(out()).contains("\"top\":4");
    }

    @Test
    void refusesASimulationThatIsNoCompetition() {
        assertThat(simulate(List.of("--entries", "5", "--lang", "en"))).isEqualTo(2);
        assertThat(simulate(List.of("file.csv"))).isEqualTo(2);
        assertThat(simulate(List.of("--variance-juror", "-1"))).isEqualTo(2);

        assertThat(err()).contains("These numbers make no competition");
    }
}
