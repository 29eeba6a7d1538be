/** One count of guesses at every secret that proves a person. */
@NullMarked
package id.kipp.account.guess;

import org.jspecify.annotations.NullMarked;
