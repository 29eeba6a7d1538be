/** What must be true of submissions and their receipts, held against the rows. */
@NullMarked
package id.kipp.submission.check;

import org.jspecify.annotations.NullMarked;
