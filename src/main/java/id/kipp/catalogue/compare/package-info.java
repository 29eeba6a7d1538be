/** A few innovations side by side. */
@NullMarked
package id.kipp.catalogue.compare;

import org.jspecify.annotations.NullMarked;
