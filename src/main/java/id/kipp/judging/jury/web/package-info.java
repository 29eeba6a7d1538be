/** The register of a jury as the secretariat keeps it, and what a juror says to know well. */
@NullMarked
package id.kipp.judging.jury.web;

import org.jspecify.annotations.NullMarked;
