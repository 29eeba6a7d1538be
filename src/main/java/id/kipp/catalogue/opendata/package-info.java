/** Everything public of the catalogue for programs: whole lists, news, maps of the site and a description of the data. */
@NullMarked
package id.kipp.catalogue.opendata;

import org.jspecify.annotations.NullMarked;
