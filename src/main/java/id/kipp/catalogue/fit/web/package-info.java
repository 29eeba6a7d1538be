/** The page on which a region finds what fits it. */
@NullMarked
package id.kipp.catalogue.fit.web;

import org.jspecify.annotations.NullMarked;
