/** What timers do again and again, whatever went wrong the last time. */
@NullMarked
package id.kipp.kernel.timer;

import org.jspecify.annotations.NullMarked;
