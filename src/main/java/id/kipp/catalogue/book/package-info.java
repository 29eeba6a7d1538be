/** Books of the winners: any level and year as one file, made in the background and published by the secretariat. */
@NullMarked
package id.kipp.catalogue.book;

import org.jspecify.annotations.NullMarked;
