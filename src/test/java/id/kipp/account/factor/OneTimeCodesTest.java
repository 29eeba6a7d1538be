package id.kipp.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
    /** The ASCII text 12345678901234567890 of RFC 6238, appendix B, in base 32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** The last six of the eight digits that the appendix gives. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void acceptsTheCodesOfTheStandard(long second, String code) {
        assertThat(OneTimeCodes.accepted(SECRET, code, Instant.ofEpochSecond(second), 0))
                .hasValue(second / 30);
    }

    @Test
    void whatIsNoDigitDoesNotMatterAndOtherDigitsDo() {
        var now = Instant.ofEpochSecond(59);

        for (var typed : List.of("287 082", "287-082", "287\u00A0082", "287082\t", " 2 8 7 0 8 2\n")) {
            assertThat(OneTimeCodes.accepted(SECRET, typed, now, 0)).as(typed).hasValue(1);
        }
        assertThat(OneTimeCodes.accepted(SECRET, "287083", now, 0)).isEmpty();
    }

    @Test
    void aSecretIs32LettersAndNeverTheSame() {
        var secret = OneTimeCodes.newSecret();

        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(OneTimeCodes.newSecret());
        assertThat(OneTimeCodes.address(secret, "budi santoso"))
                .isEqualTo("otpauth://totp/KIPP%20Portal:budi%20santoso?secret=" + secret + "&issuer=KIPP%20Portal");
    }
}
