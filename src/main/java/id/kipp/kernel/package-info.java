/** The words that every module shares; it knows none of them. */
@NullMarked
package id.kipp.kernel;

import org.jspecify.annotations.NullMarked;
