/** The cells of the portal's own kinds of files, each checked; what is wrong is said in plain words with its line. */
@NullMarked
package id.kipp.platform.seed.csv;

import org.jspecify.annotations.NullMarked;
