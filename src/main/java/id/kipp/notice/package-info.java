/** Who must be told? Keeps what modules tell people, once for each, and shows it to them. */
@NullMarked
package id.kipp.notice;

import org.jspecify.annotations.NullMarked;
