/** What profiles have for the first page. */
@NullMarked
package id.kipp.catalogue.profile.desk;

import org.jspecify.annotations.NullMarked;
