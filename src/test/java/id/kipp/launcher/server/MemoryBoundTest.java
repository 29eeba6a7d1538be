package id.kipp.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryBoundTest {
    @Test
    void aHeapIsBoundedWhenNobodySaysOtherwise() {
        assertThat(MemoryBound.before(List.of())).contains("-Xmx320m", "-XX:+UseSerialGC");
    }

    @Test
    void whatThePersonAskedForComesLastSinceTheLastOptionWins() {
        assertThat(MemoryBound.before(List.of("-Xmx2g", "-Dx=y"))).endsWith("-Xmx2g", "-Dx=y");
    }

    @Test
    void anotherCollectorTakesThePlaceOfOurs() {
        assertThat(MemoryBound.before(List.of("-XX:+UseG1GC")))
                .contains("-XX:+UseG1GC")
                .doesNotContain("-XX:+UseSerialGC");
        assertThat(MemoryBound.before(List.of("-XX:+UseZGC"))).doesNotContain("-XX:+UseSerialGC");
    }
}
