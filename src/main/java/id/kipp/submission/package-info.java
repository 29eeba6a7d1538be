/** What was handed in: the draft, its way over the Admin Lokal to the ministry, and the administrative selection. */
@NullMarked
package id.kipp.submission;

import org.jspecify.annotations.NullMarked;
