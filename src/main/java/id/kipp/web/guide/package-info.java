/** The guides of the documentation, as pages of the portal. */
@NullMarked
package id.kipp.web.guide;

import org.jspecify.annotations.NullMarked;
