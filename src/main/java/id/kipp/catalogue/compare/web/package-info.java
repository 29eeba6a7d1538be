/** The comparison in the browser. */
@NullMarked
package id.kipp.catalogue.compare.web;

import org.jspecify.annotations.NullMarked;
