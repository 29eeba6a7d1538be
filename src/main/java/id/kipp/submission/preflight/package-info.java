/** The pre-flight: what is checked before a submission is sent, beside what must be filled in. */
@NullMarked
package id.kipp.submission.preflight;

import org.jspecify.annotations.NullMarked;
