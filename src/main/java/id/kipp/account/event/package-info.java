/** What happened to accounts, for whoever must follow. */
@NullMarked
package id.kipp.account.event;

import org.jspecify.annotations.NullMarked;
