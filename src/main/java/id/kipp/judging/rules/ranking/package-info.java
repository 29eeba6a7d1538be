/** The order of the submissions, and how sure anyone can be of it. */
@NullMarked
package id.kipp.judging.rules.ranking;

import org.jspecify.annotations.NullMarked;
