/** The public ledger in the browser, and as a file. */
@NullMarked
package id.kipp.catalogue.ledger.web;

import org.jspecify.annotations.NullMarked;
