/** Who must not judge what: one rule, asked by everything that gives a submission to a juror or lists it. */
@NullMarked
package id.kipp.judging.rules.conflict;

import org.jspecify.annotations.NullMarked;
