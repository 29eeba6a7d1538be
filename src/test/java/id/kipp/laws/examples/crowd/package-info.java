/** A package that is larger than one may be. */
@NullMarked
package id.kipp.laws.examples.crowd;

import org.jspecify.annotations.NullMarked;
