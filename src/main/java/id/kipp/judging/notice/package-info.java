/** What jurors are told about their readings. */
@NullMarked
package id.kipp.judging.notice;

import org.jspecify.annotations.NullMarked;
