/** What happened to a profile. */
@NullMarked
package id.kipp.catalogue.profile.event;

import org.jspecify.annotations.NullMarked;
