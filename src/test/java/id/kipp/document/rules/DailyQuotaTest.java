package id.kipp.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import org.junit.jupiter.api.Test;

class DailyQuotaTest {
    private static final long MOST = DailyQuota.bytes(3);

    @Test
    void theLastByteFits() {
        assertThat(DailyQuota.judge(MOST - 5, 5, MOST).isAllowed()).isTrue();
    }

    @Test
    void oneByteMoreIsRefusedWithTheQuota() {
        assertThat(DailyQuota.judge(MOST - 5, 6, MOST)).isEqualTo(Verdict.refused("document.quota", 3L));
    }

    @Test
    void aQuotaOfNothingIsOne() {
        assertThat(DailyQuota.bytes(0)).isEqualTo(DailyQuota.bytes(1));
    }
}
