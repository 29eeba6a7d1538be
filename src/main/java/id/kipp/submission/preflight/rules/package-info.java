/** What a program can see before a submission is sent, beside what must be filled in: filler, repetition, copies. */
@NullMarked
package id.kipp.submission.preflight.rules;

import org.jspecify.annotations.NullMarked;
