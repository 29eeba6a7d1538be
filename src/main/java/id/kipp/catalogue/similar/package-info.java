/** Published innovations that are like something new, for modules that do not know the catalogue. */
@NullMarked
package id.kipp.catalogue.similar;

import org.jspecify.annotations.NullMarked;
