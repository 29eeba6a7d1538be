/** The public ledger: who copied what, how it went, and who says so. */
@NullMarked
package id.kipp.catalogue.ledger;

import org.jspecify.annotations.NullMarked;
