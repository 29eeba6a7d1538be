package id.kipp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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

    @Test
    void whatIsNoModuleIsNoCondition() {
        var search = AuditSearch.of(new AuditFilter("", "acc%", "", Optional.empty(), Optional.empty()));

        assertThat(search.condition()).isEmpty();
    }
}
