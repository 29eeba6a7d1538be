/** Scores advise, the plenary decides: the decision at a gate, the decree, and the moment of publication. */
@NullMarked
package id.kipp.award;

import org.jspecify.annotations.NullMarked;
