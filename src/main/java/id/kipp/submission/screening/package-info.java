/** The list of what arrived at the ministry: found, put in order, counted, and decided many at once. */
@NullMarked
package id.kipp.submission.screening;

import org.jspecify.annotations.NullMarked;
