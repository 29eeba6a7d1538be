/** An Admin Lokal's list of the own institution's submissions. */
@NullMarked
package id.kipp.submission.incoming;

import org.jspecify.annotations.NullMarked;
