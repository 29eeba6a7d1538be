/** When a mail is tried again, and when no more. */
@NullMarked
package id.kipp.notice.rules;

import org.jspecify.annotations.NullMarked;
