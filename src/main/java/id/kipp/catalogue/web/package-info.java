/** The public pages: front, catalogue, record; plain markup without a session. */
@NullMarked
package id.kipp.catalogue.web;

import org.jspecify.annotations.NullMarked;
