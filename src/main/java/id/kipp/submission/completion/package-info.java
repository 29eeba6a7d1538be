/** How much of what is asked of a submission is there, counted without reading its texts. */
@NullMarked
package id.kipp.submission.completion;

import org.jspecify.annotations.NullMarked;
