/** Backup and restore of database and documents, one command each. */
@NullMarked
package id.kipp.platform.backup;

import org.jspecify.annotations.NullMarked;
