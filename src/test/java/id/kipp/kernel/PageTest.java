package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void knowsItsPlaceInTheWholeList() {
        var last = new Page<>(List.of("x"), 101, 3, 50);

        assertThat(List.of(last.pages(), last.first(), last.last())).isEqualTo(List.of(3, 101L, 101L));
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        var empty = new Page<>(List.of(), 0, 1, 50);

        assertThat(List.of(empty.pages(), empty.first(), empty.last())).isEqualTo(List.of(1, 0L, 0L));
    }

    @Test
    void aListThatIsThereWholeIsCutIntoPagesThatEndWithTheLast() {
        var all = List.of("a", "b", "c", "d", "e");

        assertThat(Page.of(all, 2, 2)).isEqualTo(new Page<>(List.of("c", "d"), 5, 2, 2));
        assertThat(Page.of(all, 99999, 2)).isEqualTo(new Page<>(List.of("e"), 5, 3, 2));
        assertThat(Page.of(all, 0, Integer.MAX_VALUE).items()).isEqualTo(all);
        assertThat(Page.of(List.of(), 7, 2)).isEqualTo(new Page<>(List.of(), 0, 1, 2));
    }

    @Test
    void aQueryKeepsItsBounds() {
        assertThat(new PageRequest(" kata ", 0, 1000)).isEqualTo(new PageRequest("kata", 1, 100));
        assertThat(new PageRequest("", 3, 20).offset()).isEqualTo(40);
    }

    @Test
    void aRefusalCarriesItsReason() {
        assertThatThrownBy(() -> Verdict.refused("submission.deadline.passed", "15 April")
                        .orThrow())
                .isInstanceOfSatisfying(RuleViolationException.class, violation -> {
                    assertThat(violation.key()).isEqualTo("submission.deadline.passed");
                    assertThat(violation.values()).isEqualTo(List.of("15 April"));
                });
        Verdict.allowed().orThrow();
    }

    @Test
    void beyondTheEndIsTheLastPage() {
        assertThat(Page.within(7, 30, 10)).isEqualTo(3);
        assertThat(Page.within(2, 30, 10)).isEqualTo(2);
        assertThat(Page.within(7, 0, 10)).isEqualTo(1);
    }
}
