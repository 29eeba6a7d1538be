/** What {@code java -jar kipp.jar} does: unpacks itself, starts a database when none is set, then the server; it knows no module of the portal. */
@NullMarked
package id.kipp.launcher;

import org.jspecify.annotations.NullMarked;
