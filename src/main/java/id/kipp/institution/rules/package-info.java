/** How long names may be. */
@NullMarked
package id.kipp.institution.rules;

import org.jspecify.annotations.NullMarked;
