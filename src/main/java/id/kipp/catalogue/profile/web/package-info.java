/** Profiles in the browser. */
@NullMarked
package id.kipp.catalogue.profile.web;

import org.jspecify.annotations.NullMarked;
