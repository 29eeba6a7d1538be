/** CSV files as people write them: read by column names, each cell checked, what is wrong said in plain words with its line. */
@NullMarked
package id.kipp.platform.seed.csv;

import org.jspecify.annotations.NullMarked;
