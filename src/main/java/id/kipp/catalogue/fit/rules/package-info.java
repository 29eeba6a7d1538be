/** How well an innovation fits a region: plain rules on plain values. */
@NullMarked
package id.kipp.catalogue.fit.rules;

import org.jspecify.annotations.NullMarked;
