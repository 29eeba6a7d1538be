/** Files that nothing names any more: kept for as long as a backup may name them, then taken from the disk. */
@NullMarked
package id.kipp.document.purge;

import org.jspecify.annotations.NullMarked;
