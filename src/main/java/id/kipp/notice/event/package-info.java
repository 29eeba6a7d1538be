/** What the secretariat did about mail. */
@NullMarked
package id.kipp.notice.event;

import org.jspecify.annotations.NullMarked;
