/** Profiles as pages and files show them. */
@NullMarked
package id.kipp.catalogue.profile.view;

import org.jspecify.annotations.NullMarked;
