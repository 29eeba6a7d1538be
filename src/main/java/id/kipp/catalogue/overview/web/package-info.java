/** The overviews in the browser. */
@NullMarked
package id.kipp.catalogue.overview.web;

import org.jspecify.annotations.NullMarked;
