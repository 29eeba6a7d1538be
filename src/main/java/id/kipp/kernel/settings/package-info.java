/** Settings that several modules need: each is read here once, and means one thing. */
@NullMarked
package id.kipp.kernel.settings;

import org.jspecify.annotations.NullMarked;
