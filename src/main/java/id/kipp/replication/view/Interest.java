package id.kipp.replication.view;

import id.kipp.replication.rules.BudgetBand;
import id.kipp.replication.rules.Wish;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What an adopter says when asking.
 *
 * @param unitId the service unit that will copy; none when the institution itself does
 * @param measure what is measured today, such as the days that a permit takes
 * @param before the measure's number today
 */
public record Interest(
        @Nullable Long unitId,
        String problem,
        String measure,
        String measureUnit,
        BigDecimal before,
        BudgetBand budget,
        int staff,
        YearMonth start,
        Wish wish) {}
