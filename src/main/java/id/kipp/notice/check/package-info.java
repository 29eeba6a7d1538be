/** What must be true of notices and their mails, held against the rows. */
@NullMarked
package id.kipp.notice.check;

import org.jspecify.annotations.NullMarked;
