/** The secretariat's view of mail: whether it goes out, and what did not. */
@NullMarked
package id.kipp.notice.care;

import org.jspecify.annotations.NullMarked;
