/** Why a submission stands where it stands, in sentences. */
@NullMarked
package id.kipp.judging.rules.explanation;

import org.jspecify.annotations.NullMarked;
