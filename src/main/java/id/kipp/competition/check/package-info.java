/** Terms of editions as they are stored, for checks from outside of the server. */
@NullMarked
package id.kipp.competition.check;

import org.jspecify.annotations.NullMarked;
