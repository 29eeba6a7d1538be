package id.kipp.competition.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A criterion of a rubric; the weights of a rubric need not sum to 100. */
public record CriterionView(
        long id,
        int position,
        String code,
        String name,
        @Nullable String hint,
        BigDecimal weight) {}
