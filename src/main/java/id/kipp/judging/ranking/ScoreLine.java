package id.kipp.judging.ranking;

import java.math.BigDecimal;

/** One confirmed mark: whose, of which submission, on which criterion, from 0 to 100. */
public record ScoreLine(long submissionId, long jurorId, long criterionId, BigDecimal value) {}
