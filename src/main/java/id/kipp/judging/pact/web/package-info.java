/** The pact on the juror's own desk. */
@NullMarked
package id.kipp.judging.pact.web;

import org.jspecify.annotations.NullMarked;
