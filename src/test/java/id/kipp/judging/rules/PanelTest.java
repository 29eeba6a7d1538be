package id.kipp.judging.rules;

import static id.kipp.judging.rules.Panels.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.judging.rules.Panel.Component;
import id.kipp.kernel.RuleViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {

    @Test
    void sortsSubmissionsAndJurorsWithNumbersBySize() {
        var panel = Panel.of(List.of(
                new Reading("b", "J2", 3),
                new Reading("10", "J10", 1),
                new Reading("9", "J2", 2),
                new Reading("09", "J2", 4),
                new Reading("0", "J2", 4)));

        assertThat(panel.submissions()).containsExactly("0", "09", "9", "10", "b");
        assertThat(panel.jurors()).containsExactly("J10", "J2");
        assertThat(panel.scores()).containsExactly(4, 4, 2, 1, 3);
        assertThat(panel.jurorsOf(3)).containsExactly(0);
        assertThat(panel.loads()).containsExactly(1, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1a", "a1", "/", ":", "-1"})
    void whatIsNoWholeNumberIsAText(String text) {
        assertThat(IdOrder.sorted(List.of(text, "99"))).containsExactly("99", text);
        assertThat(IdOrder.NATURAL.compare("100", "99")).isPositive();
    }

    @Test
    void aJurorScoresASubmissionOnce() {
        assertThatThrownBy(() -> Panel.of(List.of(reading(1, 7, 3), reading(2, 7, 3), reading(1, 7, 4))))
                .isInstanceOfSatisfying(RuleViolationException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("judging.panel.twice");
                    assertThat(refusal.values()).containsExactly("7", "1");
                });
    }

    @Test
    void aReadingNamesItsSubmissionAndItsJurorAndHasAFiniteScore() {
        assertThatThrownBy(() -> new Reading(" ", "1", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reading("1", "", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reading("1", "1", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesThePartsThatNoReadingLinks() {
        var panel = Panel.of(List.of(
                reading(1, 1, 5),
                reading(1, 3, 5),
                reading(2, 2, 5),
                reading(3, 3, 5),
                reading(4, 4, 5),
                reading(4, 2, 5)));

        assertThat(panel.components())
                .containsExactly(
                        new Component(List.of("1", "3"), List.of("1", "3")),
                        new Component(List.of("2", "4"), List.of("2", "4")));
    }

    @Test
    void isCompleteWhenEveryJurorReadEverySubmission() {
        assertThat(Panel.of(Panels.shroutFleiss()).isComplete()).isTrue();
        assertThat(Panel.of(Panels.incomplete()).isComplete()).isFalse();
    }

    @Test
    void countsPartnersAndGroups() {
        var links = new Links(5);
        links.add(new int[] {0, 1, 2});
        links.add(new int[] {0, 3});
        links.add(new int[] {0, 3});
        links.remove(new int[] {0, 3});

        assertThat(links.partners(0)).isEqualTo(3);
        assertThat(links.partners(3)).isEqualTo(1);
        assertThat(links.components()).containsExactly(List.of(0, 1, 2, 3), List.of(4));
    }

    @Test
    void anAnswerIsAResultOrItsReasons() {
        Answer<Integer> denied = Answer.denied("judging.panel.twice", 1);

        assertThat(Answer.given(3).map(n -> n + 1).result()).contains(4);
        assertThat(Answer.given(3).reasons()).isEmpty();
        assertThat(denied.result()).isEmpty();
        assertThat(denied.map(n -> n + 1)).isEqualTo(denied);
        assertThat(denied.reasons().get(0).values()).containsExactly(1);
    }
}
