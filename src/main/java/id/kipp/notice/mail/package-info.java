/** Sends by mail what people were told and have not read: at least once, many in one, with an end to trying. */
@NullMarked
package id.kipp.notice.mail;

import org.jspecify.annotations.NullMarked;
