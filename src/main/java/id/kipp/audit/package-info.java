/** Who did what, when: an append-only trail whose rows are chained by their hashes. */
@NullMarked
package id.kipp.audit;

import org.jspecify.annotations.NullMarked;
