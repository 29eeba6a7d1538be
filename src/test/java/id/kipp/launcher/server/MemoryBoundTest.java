package id.kipp.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryBoundTest {
    @Test
    void aHeapIsBoundedWhenNobodySaysOtherwise() {
        assertThat(MemoryBound.before(List.of())).contains("-Xmx320m", "-XX:+UseSerialGC");
    }

    @Test
    void whatThePersonAskedForComesLastSinceTheLastOptionWins() {
        assertThat(MemoryBound.before(List.of("-XX:MaxMetaspaceSize=512m", "-Dx=y")))
                .contains("-Xmx320m")
                .endsWith("-XX:MaxMetaspaceSize=512m", "-Dx=y");
    }

    /** Beside a fixed maximum the JVM refuses a larger minimum, and ignores a share of the machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xmx2g",
                "-Xms512m",
                "-XX:MaxHeapSize=2g",
                "-XX:InitialHeapSize=512m",
                "-XX:MaxRAMPercentage=50",
                "-XX:InitialRAMPercentage=40.0",
                "-XX:MinRAMPercentage=60",
                "-XX:MaxRAM=2g"
            })
    void whoNamesASizeOfTheHeapSaysItAlone(String size) {
        assertThat(MemoryBound.before(List.of("-Dx=y", size)))
                .doesNotContain("-Xmx320m")
                .contains("-XX:MaxMetaspaceSize=256m")
                .endsWith("-Dx=y", size);
    }

    @Test
    void whatOnlyMentionsTheHeapIsNoSizeOfIt() {
        assertThat(MemoryBound.before(List.of("-XX:MaxHeapFreeRatio=40", "-Dnote=-Xmx2g", "-XX:+PrintFlagsFinal")))
                .contains("-Xmx320m");
    }

    /** The JVM itself is asked, since it refuses some options beside each other. */
    @ParameterizedTest
    @ValueSource(strings = {"-Xms512m", "-XX:InitialHeapSize=512m", "-XX:MaxRAMPercentage=50", "-XX:+UseG1GC"})
    void aJvmStartsWithWhatWasAskedFor(String option) throws Exception {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(MemoryBound.before(List.of(option)));
        line.add("-version");
        var java = new ProcessBuilder(line).redirectErrorStream(true).start();
        var said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
    }

    @Test
    void anotherCollectorTakesThePlaceOfOurs() {
        assertThat(MemoryBound.before(List.of("-XX:+UseG1GC")))
                .contains("-XX:+UseG1GC")
                .doesNotContain("-XX:+UseSerialGC");
        assertThat(MemoryBound.before(List.of("-XX:+UseZGC"))).doesNotContain("-XX:+UseSerialGC");
    }
}
