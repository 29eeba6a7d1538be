/** Lists of rows that are sorted, filtered, paged and exported, and whose every state is an address. */
@NullMarked
package id.kipp.web.table;

import org.jspecify.annotations.NullMarked;
