package id.kipp.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {
    @Test
    void theSameFactOfTwoIsAlike() {
        assertThat(Alike.is(List.of("Kota", "Kota"))).isTrue();
        assertThat(Alike.is(List.of("Kota", "Kabupaten"))).isFalse();
    }

    @Test
    void oneAloneAndWhatNobodyToldAreNot() {
        assertThat(Alike.is(List.of("Kota"))).isFalse();
        assertThat(Alike.is(List.of("", ""))).isFalse();
    }
}
