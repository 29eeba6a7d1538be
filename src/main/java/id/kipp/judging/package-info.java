/** How good a submission is, and how sure we are: assignment, scorecards, closing, ranking. */
@NullMarked
package id.kipp.judging;

import org.jspecify.annotations.NullMarked;
