/** Who is in the jury of a stage: a register with what each member knows well and how much each takes. */
@NullMarked
package id.kipp.judging.jury;

import org.jspecify.annotations.NullMarked;
