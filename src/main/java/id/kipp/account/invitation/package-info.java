/** Accounts made many at a time, and the one-time codes with which their owners come in. */
@NullMarked
package id.kipp.account.invitation;

import org.jspecify.annotations.NullMarked;
