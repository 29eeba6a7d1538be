/** Readable addresses, tiers and short texts of the catalogue. */
@NullMarked
package id.kipp.catalogue.rules;

import org.jspecify.annotations.NullMarked;
