package id.kipp.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookStateTest {
    private static final Set<String> STEPS = Set.of(
            "RUNNING DONE",
            "RUNNING FAILED",
            "RUNNING CANCELLED",
            "DONE PUBLISHED",
            "PUBLISHED REPLACED",
            "PUBLISHED DONE",
            "REPLACED PUBLISHED");

    @Test
    void everyPairOfStatesIsAStepOrIsNone() {
        var found = Stream.of(BookState.values())
                .flatMap(from -> from.next().stream().map(to -> from + " " + to))
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(STEPS);
    }

    @Test
    void whatWasMadeHasAFile() {
        assertThat(Stream.of(BookState.values()).filter(BookState::hasFile))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.of(BookState.DONE, BookState.PUBLISHED, BookState.REPLACED));
    }

    @Test
    void eachHasANameOnScreen() {
        assertThat(BookState.REPLACED.textKey()).isEqualTo("catalogue.book.state.replaced");
    }
}
