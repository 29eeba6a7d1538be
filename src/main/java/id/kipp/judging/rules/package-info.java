/** Fair judging as plain rules: who read what, and the words that all of its parts share. */
@NullMarked
package id.kipp.judging.rules;

import org.jspecify.annotations.NullMarked;
