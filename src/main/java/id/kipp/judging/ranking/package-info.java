/** A scoring stage is closed, its scores are sealed, and the ranking is read from them. */
@NullMarked
package id.kipp.judging.ranking;

import org.jspecify.annotations.NullMarked;
