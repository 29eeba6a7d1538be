package id.kipp.award.web;

import id.kipp.award.GateChoice;
import id.kipp.judging.ranking.RankingRow;

/** One submission in the record of a plenary, beside its line of the ranking. */
public record DecidedLine(GateChoice pick, RankingRow row) {}
