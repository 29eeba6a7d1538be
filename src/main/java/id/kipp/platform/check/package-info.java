/** Holds all that is kept against what must be true of it. */
@NullMarked
package id.kipp.platform.check;

import org.jspecify.annotations.NullMarked;
