/** What the first page tells of the judging: to jurors of their own desk, to those who run it of each stage. */
@NullMarked
package id.kipp.judging.desk;

import org.jspecify.annotations.NullMarked;
