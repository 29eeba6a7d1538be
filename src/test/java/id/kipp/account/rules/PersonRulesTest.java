package id.kipp.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.account.rules.AffiliationRule.Affiliation;
import id.kipp.kernel.Verdict;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"upp", "siti.aminah", "upp-031", "a_b", "nama@instansi.go.id", "007"})
    void aUserNameIsPlain(String username) {
        assertThat(UsernameRule.judge(username)).isEqualTo(Verdict.allowed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Siti", "siti aminah", "sité", "-abc", "<b>", "siti\naminah"})
    void anyOtherUserNameIsRefused(String username) {
        assertThat(UsernameRule.judge(username)).isEqualTo(Verdict.refused("account.username.letters"));
        assertThat(UsernameRule.judge("a".repeat(81))).isEqualTo(Verdict.refused("account.username.letters"));
    }

    @Test
    void aUserNameIsKeptInSmallLettersWithoutTheBlanksAroundIt() {
        assertThat(UsernameRule.typed("\u00A0Siti.Aminah\u200B ")).isEqualTo("siti.aminah");
    }

    @Test
    void aPersonHasANameOfSomeLength() {
        assertThat(PersonRule.judgeName("S")).isEqualTo(Verdict.allowed());
        assertThat(PersonRule.judgeName("")).isEqualTo(Verdict.refused("account.name.empty"));
        for (var unseen : List.of("\u00A0", "\u200B", "\u202E", "\r\n", "\u3164")) {
            assertThat(PersonRule.judgeName(unseen)).isEqualTo(Verdict.refused("account.name.empty"));
        }
        assertThat(PersonRule.judgeName("a".repeat(161))).isEqualTo(Verdict.refused("account.name.long", 160));
    }

    @Test
    void aUnitsNameFitsWhereItIsKept() {
        assertThat(PersonRule.judgeUnit("")).isEqualTo(Verdict.allowed());
        assertThat(PersonRule.judgeUnit("u".repeat(200))).isEqualTo(Verdict.allowed());
        assertThat(PersonRule.judgeUnit("u".repeat(201))).isEqualTo(Verdict.refused("account.unit.long", 200));
    }

    @Test
    void aMailAddressIsCompleteOrLeftOut() {
        assertThat(PersonRule.judgeEmail("")).isEqualTo(Verdict.allowed());
        assertThat(PersonRule.judgeEmail("siti@dinkes.surabaya.go.id")).isEqualTo(Verdict.allowed());
        var wrong = Verdict.refused("account.email.wrong");
        for (var email : List.of("siti", "siti@dinkes", "@a.id", "a b@c.id", "a@b..id", "a@b.id\nBcc: x@y.id")) {
            assertThat(PersonRule.judgeEmail(email)).as(email).isEqualTo(wrong);
        }
        assertThat(PersonRule.judgeEmail("a".repeat(200) + "@b.id")).isEqualTo(wrong);
    }

    /** p: proposes, a: Admin Lokal, j: judges, i: in an institution, u: in a unit, n: independent. */
    @ParameterizedTest
    @CsvSource({
        "piu, ''",
        "ai, ''",
        "aiu, ''",
        "ji, ''",
        "jn, ''",
        "'', ''",
        "i, ''",
        "a, account.institution.required",
        "u, account.institution.required",
        "an, account.institution.required",
        "pi, account.unit.required",
        "p, account.institution.required account.unit.required",
        "j, account.institution.juror",
        "jin, account.institution.both",
        "pin, account.institution.both account.unit.required",
    })
    void unitsAndAdminLokalActForAnInstitutionAndJurorsSayWhereTheyComeFrom(String said, String keys) {
        var affiliation = new Affiliation(
                said.contains("p"),
                said.contains("a"),
                said.contains("j"),
                said.contains("i"),
                said.contains("u"),
                said.contains("n"));
        var expected = Arrays.stream(keys.split(" "))
                .filter(key -> !key.isEmpty())
                .map(key -> Verdict.refused(key))
                .toList();
        assertThat(AffiliationRule.judge(affiliation)).isEqualTo(expected);
    }
}
