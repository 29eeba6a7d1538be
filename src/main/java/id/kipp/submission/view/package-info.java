/** What a submission shows to those who may see it. */
@NullMarked
package id.kipp.submission.view;

import org.jspecify.annotations.NullMarked;
