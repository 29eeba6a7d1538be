/** The public winners seen by institution, by edition, by province, and in figures over the years. */
@NullMarked
package id.kipp.catalogue.overview;

import org.jspecify.annotations.NullMarked;
