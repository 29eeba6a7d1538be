/** The page on which the secretariat reads the trail. */
@NullMarked
package id.kipp.audit.web;

import org.jspecify.annotations.NullMarked;
