/** Competitions with known truth, to see how much of it a method finds again. */
@NullMarked
package id.kipp.judging.rules.simulation;

import org.jspecify.annotations.NullMarked;
