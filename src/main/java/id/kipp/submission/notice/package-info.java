/** What units and Admin Lokal are told about their submissions. */
@NullMarked
package id.kipp.submission.notice;

import org.jspecify.annotations.NullMarked;
