/** The embedded MariaDB: unpacked once, run as a child process, reachable from this machine alone. */
@NullMarked
package id.kipp.launcher.database;

import org.jspecify.annotations.NullMarked;
