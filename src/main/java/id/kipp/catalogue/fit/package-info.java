/** Which innovations fit a region, and why. */
@NullMarked
package id.kipp.catalogue.fit;

import org.jspecify.annotations.NullMarked;
