/** The few probability distributions that judging needs. */
@NullMarked
package id.kipp.judging.rules.probability;

import org.jspecify.annotations.NullMarked;
