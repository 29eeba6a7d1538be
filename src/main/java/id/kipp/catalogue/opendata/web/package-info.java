/** Addresses at which programs read what is public. */
@NullMarked
package id.kipp.catalogue.opendata.web;

import org.jspecify.annotations.NullMarked;
