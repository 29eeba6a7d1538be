/** The gate before the application: what is refused before any worker of the server is spent on it. */
@NullMarked
package id.kipp.launcher.gate;

import org.jspecify.annotations.NullMarked;
