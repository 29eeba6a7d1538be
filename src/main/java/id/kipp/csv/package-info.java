/** Lists as spreadsheets save and copy them: decoded, taken apart, and read by the titles of their columns. */
@NullMarked
package id.kipp.csv;

import org.jspecify.annotations.NullMarked;
