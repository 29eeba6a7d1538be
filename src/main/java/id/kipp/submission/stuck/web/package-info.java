/** The list of what has not arrived in the browser, and as a file. */
@NullMarked
package id.kipp.submission.stuck.web;

import org.jspecify.annotations.NullMarked;
