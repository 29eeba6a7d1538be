/** The proof of what arrived at the ministry: the receipt, and each arrival word for word. */
@NullMarked
package id.kipp.submission.receipt;

import org.jspecify.annotations.NullMarked;
