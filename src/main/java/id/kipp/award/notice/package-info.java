/** What those who took part are told about results. */
@NullMarked
package id.kipp.award.notice;

import org.jspecify.annotations.NullMarked;
