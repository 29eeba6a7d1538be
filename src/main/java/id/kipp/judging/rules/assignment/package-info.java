/** Who reads what: the best assignment under demands, loads and conflicts. */
@NullMarked
package id.kipp.judging.rules.assignment;

import org.jspecify.annotations.NullMarked;
