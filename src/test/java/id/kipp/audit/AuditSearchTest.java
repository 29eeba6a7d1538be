package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.laws.EventExamples;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AuditSearchTest {

    @Test
    void withoutAFilterThereIsNoCondition() {
        assertThat(AuditSearch.of(AuditFilter.ALL)).isEqualTo(new AuditSearch("", List.of()));
    }

    @Test
    void daysAreThoseOfJakartaAndTheLastOneCountsWhole() {
        var search = AuditSearch.of(new AuditFilter(
                "", "", "", Optional.of(LocalDate.of(2026, 11, 1)), Optional.of(LocalDate.of(2026, 11, 1))));

        assertThat(search.condition()).isEqualTo(" and at >= ? and at < ?");
        assertThat(search.values())
                .isEqualTo(List.of(LocalDateTime.of(2026, 10, 31, 17, 0), LocalDateTime.of(2026, 11, 1, 17, 0)));
    }

    @Test
    void anObjectIsFoundWhateverItIs() {
        var search =
                AuditSearch.of(new AuditFilter("rina", "account", "2017-0001", Optional.empty(), Optional.empty()));

        assertThat(search.values())
                .startsWith("rina", "account.%")
                .contains("submission:2017-0001", "account:2017-0001")
                .hasSize(2 + AuditSearch.OBJECTS.size());
    }

    /** Otherwise a filter by the number of a thing would leave out what was done to it. */
    @Test
    void everythingThatAnEventIsAboutIsLookedFor() throws ReflectiveOperationException {
        var subjects = new TreeSet<String>();
        for (var event : EventExamples.classes()) {
            subjects.add(EventExamples.of(event).subject().split(":")[0]);
        }
        assertThat(AuditSearch.OBJECTS).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(subjects);
    }

    /** LocalDate knows years that no moment has, and the database fewer still. */
    @Test
    void aDayThatCannotBeIsNoChoice() {
        for (var day : List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(9999, 1, 1), LocalDate.of(1000, 12, 31))) {
            assertThat(AuditSearch.of(new AuditFilter("", "", "", Optional.of(day), Optional.of(day))))
                    .as(day.toString())
                    .isEqualTo(new AuditSearch("", List.of()));
        }
    }

    @Test
    void theFirstAndTheLastDayThatCanBeAreChoices() {
        for (var day : List.of(LocalDate.of(1001, 1, 1), LocalDate.of(9998, 12, 31))) {
            assertThat(AuditSearch.of(new AuditFilter("", "", "", Optional.of(day), Optional.of(day)))
                            .values())
                    .as(day.toString())
                    .hasSize(2);
        }
    }

    @Test
    void whatIsNoModuleIsNoCondition() {
        var search = AuditSearch.of(new AuditFilter("", "acc%", "", Optional.empty(), Optional.empty()));

        assertThat(search.condition()).isEmpty();
    }
}
