/** The way of a submission and what makes it complete. */
@NullMarked
package id.kipp.submission.rules;

import org.jspecify.annotations.NullMarked;
