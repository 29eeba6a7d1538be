/** What the public reads: innovations, found by words and facets. */
@NullMarked
package id.kipp.catalogue;

import org.jspecify.annotations.NullMarked;
