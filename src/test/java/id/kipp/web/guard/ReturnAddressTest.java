package id.kipp.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReturnAddressTest {
    private static final String LONG = "a".repeat(2_001);

    @Test
    void whatIsLongerThanOurAddressesIsLong() {
        assertThat(ReturnAddress.isLong(null)).isFalse();
        assertThat(ReturnAddress.isLong("a".repeat(2_000))).isFalse();
        assertThat(ReturnAddress.isLong(LONG)).isTrue();
    }

    @Test
    void onlyALongReturnAddressIsTakenOutOfTheQuery() {
        assertThat(ReturnAddress.withoutLong(null)).isNull();
        assertThat(ReturnAddress.withoutLong("ke=/usulan&bahasa=en")).isEqualTo("ke=/usulan&bahasa=en");
        assertThat(ReturnAddress.withoutLong("ke=" + LONG)).isNull();
        assertThat(ReturnAddress.withoutLong("bahasa=en&ke=" + LONG + "&keluar=ya"))
                .isEqualTo("bahasa=en&keluar=ya");
        assertThat(ReturnAddress.withoutLong("q=" + LONG + "&ke=/a")).isEqualTo("q=" + LONG + "&ke=/a");
    }
}
