/** What a juror's marks weigh, and the ranking by raw means. */
@NullMarked
package id.kipp.judging.rules.score;

import org.jspecify.annotations.NullMarked;
