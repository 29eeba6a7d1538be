package id.kipp.judging;

import id.kipp.judging.rules.score.RawStanding;

/** One line of the ranking: the entry and where it stands. */
public record RankingRow(RawStanding standing, String code, String title, String institution, long institutionId) {}
