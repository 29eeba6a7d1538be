/** What is answered when a request fails, expected or not. */
@NullMarked
package id.kipp.web.error;

import org.jspecify.annotations.NullMarked;
