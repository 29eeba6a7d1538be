package id.kipp.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.account.secret.SecretBox;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretSealingServiceTest {
    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final byte[] OLD = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEW = "fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aStartSealsWhatLiesOpenOrUnderAnOlderKeyAndLeavesTheRest() {
        var box = new SecretBox(List.of(NEW, OLD));
        var open = new SecondFactor(1, SECRET);
        var older = new SecondFactor(2, new SecretBox(List.of(OLD)).seal(2, SECRET));
        var today = new SecondFactor(3, box.seal(3, SECRET));
        var lost = new SecondFactor(
                4, new SecretBox(List.of("x".repeat(32).getBytes(StandardCharsets.US_ASCII))).seal(4, SECRET));
        var todaysSeal = today.sealed();
        var lostSeal = lost.sealed();

        new SecretSealingService(stored(List.of(open, older, today, lost)), box).sealAll();

        var onlyNew = new SecretBox(List.of(NEW));
        assertThat(open.sealed()).doesNotContain(SECRET);
        assertThat(onlyNew.open(1, open.sealed())).contains(SECRET);
        assertThat(onlyNew.open(2, older.sealed())).contains(SECRET);
        assertThat(today.sealed()).isEqualTo(todaysSeal);
        assertThat(lost.sealed()).as("kept for the day its key is found").isEqualTo(lostSeal);
    }

    private static SecondFactorRepository stored(List<SecondFactor> factors) {
        return new SecondFactorRepository() {
            @Override
            List<SecondFactor> all() {
                return factors;
            }
        };
    }
}
