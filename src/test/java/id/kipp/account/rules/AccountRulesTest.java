package id.kipp.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountRulesTest {

    @ParameterizedTest
    @CsvSource({
        "pendek, account.password.short",
        "aaaaaaaaaaaaaa, account.password.easy",
        "Sekretariat-2016, account.password.easy"
    })
    void anEasyPasswordIsRefused(String password, String key) {
        var verdict = PasswordRule.judge(password, "sekretariat-2016");

        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        assertThat(((Verdict.Refused) verdict).key()).isEqualTo(key);
    }

    @Test
    void aLongPasswordIsAcceptedUpToALimit() {
        assertThat(PasswordRule.judge("kuda benar baterai", "upp")).isEqualTo(Verdict.allowed());
        assertThat(PasswordRule.judge("abcd".repeat(32), "upp")).isEqualTo(Verdict.allowed());
        assertThat(PasswordRule.judge("abcd".repeat(32) + "e", "upp"))
                .isEqualTo(Verdict.refused("account.password.long", 128));
    }

    @Test
    void tenGuessesFitAtOnePlaceAndFiftyEverywhere() {
        assertThat(GuessLimit.allows(10)).isTrue();
        assertThat(GuessLimit.allows(11)).isFalse();
        assertThat(GuessLimit.allowsEverywhere(50)).isTrue();
        assertThat(GuessLimit.allowsEverywhere(51)).isFalse();
        assertThat(GuessLimit.allowsAtPlace(100)).isTrue();
        assertThat(GuessLimit.allowsAtPlace(101)).isFalse();
    }
}
