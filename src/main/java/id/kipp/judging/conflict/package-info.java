/** The facts that the rule of conflicts is asked about, kept and gathered at one place, and their register. */
@NullMarked
package id.kipp.judging.conflict;

import org.jspecify.annotations.NullMarked;
