/** Who takes part: the seven kinds of institution, their regions and service units. */
@NullMarked
package id.kipp.institution;

import org.jspecify.annotations.NullMarked;
