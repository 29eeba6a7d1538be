/** The secretariat's list in the browser: its address, its file, and the decision about many. */
@NullMarked
package id.kipp.submission.screening.web;

import org.jspecify.annotations.NullMarked;
