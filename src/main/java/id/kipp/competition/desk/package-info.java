/** What the first page tells of the calendar. */
@NullMarked
package id.kipp.competition.desk;

import org.jspecify.annotations.NullMarked;
