/** Which kinds of notices somebody wants by mail. */
@NullMarked
package id.kipp.notice.choice;

import org.jspecify.annotations.NullMarked;
