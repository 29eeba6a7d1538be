/** Holds the files on the disk against the rows that name them. */
@NullMarked
package id.kipp.document.check;

import org.jspecify.annotations.NullMarked;
