/** What must be true of sealed scores, held against the rows. */
@NullMarked
package id.kipp.judging.check;

import org.jspecify.annotations.NullMarked;
