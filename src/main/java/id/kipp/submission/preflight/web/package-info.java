/** The pages of the pre-flight. */
@NullMarked
package id.kipp.submission.preflight.web;

import org.jspecify.annotations.NullMarked;
