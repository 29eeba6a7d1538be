/** The way of an entry and what makes it complete. */
@NullMarked
package id.kipp.submission.rules;

import org.jspecify.annotations.NullMarked;
