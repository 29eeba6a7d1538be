package id.kipp.launcher.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateRulesTest {
    private static final List<String> NONE = List.of();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/katalog?q=a;b%zz", "/usulan/2017-0001%20x", "/a%2Fb", "*"})
    void aSoundTargetPasses(String target) {
        assertThat(sound(target, "localhost:8080")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/masuk;x", "/masuk;jsessionid=1?a=b", "/masuk%3bx", "/masuk%3Bx", "/%zz", "/%", "/%1"})
    void aPathThatIsReadInTwoWaysDoesNot(String target) {
        assertThat(sound(target, "localhost")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kipp.example.go.id", "127.0.0.1:8080", "[::1]:8080", "[2001:db8::1]", "kipp_uji"})
    void aHostIsANameOrANumberWithAPort(String host) {
        assertThat(sound("/", host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a@b", "a/b", "a:b", "a:123456", "a,b", "http://a", "<script>", "a\u0000b"})
    void anOddHostIsRefused(String host) {
        assertThat(sound("/", host)).isFalse();
    }

    @Test
    void thereIsOneHostAndOneLength() {
        var one = List.of("a");
        assertThat(new RequestHead("/", NONE, NONE, NONE).refusal()).contains(Refusal.MALFORMED);
        assertThat(new RequestHead("/", List.of("a", "a"), NONE, NONE).refusal())
                .contains(Refusal.MALFORMED);
        assertThat(new RequestHead("/", one, List.of("4"), NONE).refusal()).isEmpty();
        assertThat(new RequestHead("/", one, List.of("4", "4"), NONE).refusal()).contains(Refusal.MALFORMED);
        assertThat(new RequestHead("/", one, List.of("+4"), NONE).refusal()).contains(Refusal.MALFORMED);
        assertThat(new RequestHead("/", one, NONE, List.of("chunked")).refusal())
                .contains(Refusal.LENGTHLESS);
        assertThat(new RequestHead("/", one, List.of("4"), List.of("chunked")).refusal())
                .contains(Refusal.LENGTHLESS);
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void aRefusalSaysWhyInBothLanguages(Refusal refusal) {
        assertThat(new String(refusal.page(), StandardCharsets.UTF_8))
                .contains("<h1>", "lang=\"en\"")
                .doesNotContain("%");
        assertThat(refusal.retryAfter() > 0).isEqualTo(refusal.status() == 503);
    }

    @Test
    void aBodyMayTakeAWhileAndThenComeAtAPoorLinesPace() {
        assertThat(BodyPace.isTooSlow(BodyPace.WHILE, 0)).isFalse();
        assertThat(BodyPace.isTooSlow(BodyPace.WHILE.plusSeconds(2), 1)).isTrue();
        assertThat(BodyPace.isTooSlow(BodyPace.WHILE.plusSeconds(10), 10 * BodyPace.SLOWEST))
                .isFalse();
        assertThat(BodyPace.isTooSlow(Duration.ofMinutes(21), 10_000_000)).isFalse();
    }

    @Test
    void eachPeerHoldsItsShareAndNoMore() {
        var crowd = new Crowd(2);
        assertThat(crowd.enter("a")).isTrue();
        assertThat(crowd.enter("a")).isTrue();
        assertThat(crowd.enter("a")).isFalse();
        assertThat(crowd.enter("b")).isTrue();
        crowd.leave("a");
        assertThat(crowd.enter("a")).isTrue();
        crowd.leave("a");
        crowd.leave("a");
        crowd.leave("b");
        crowd.leave("b");
        assertThat(crowd.peers()).isZero();
    }

    private static boolean sound(String target, String host) {
        return new RequestHead(target, List.of(host), NONE, NONE).refusal().isEmpty();
    }

    @Test
    void anAnswerThatIsLeftLyingIsTooSlowAfterAWhileAndOneThatIsTakenIsNot() {
        var answer = new OpenAnswer();
        assertThat(answer.isTooSlow(seconds(1000))).as("nothing is ready").isFalse();
        answer.ready(1_000_000, seconds(0));
        assertThat(answer.isTooSlow(seconds(19))).isFalse();
        assertThat(answer.isTooSlow(seconds(22))).as("nothing was taken").isTrue();
        answer.taken(20_000);
        assertThat(answer.isTooSlow(seconds(22))).as("as fast as must be").isFalse();
        assertThat(answer.isTooSlow(seconds(30))).isTrue();
        answer.taken(980_000);
        assertThat(answer.isTooSlow(seconds(3000))).as("all was taken").isFalse();
        answer.ready(10, seconds(3000));
        assertThat(answer.isTooSlow(seconds(3010)))
                .as("the next has a while of its own")
                .isFalse();
        assertThat(answer.isTooSlow(seconds(3022))).isTrue();
    }

    private static long seconds(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
