/** The integrity pact: each juror signs the words of an edition before anything of a submission opens. */
@NullMarked
package id.kipp.judging.pact;

import org.jspecify.annotations.NullMarked;
