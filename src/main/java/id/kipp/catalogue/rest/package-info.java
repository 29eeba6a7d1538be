/** The catalogue for programs. */
@NullMarked
package id.kipp.catalogue.rest;

import org.jspecify.annotations.NullMarked;
