/** How Java's values are kept in columns. */
@NullMarked
package id.kipp.platform.jpa;

import org.jspecify.annotations.NullMarked;
