/** What the first page tells of submissions: to the secretariat of all, to an Admin Lokal of the institution, to a unit of its own. */
@NullMarked
package id.kipp.submission.desk;

import org.jspecify.annotations.NullMarked;
