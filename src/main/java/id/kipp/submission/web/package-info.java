/** The pages of units, Admin Lokal and the screening desk. */
@NullMarked
package id.kipp.submission.web;

import org.jspecify.annotations.NullMarked;
