/** The secretariat's list of all accounts: found, put in order, and as a file. */
@NullMarked
package id.kipp.account.list;

import org.jspecify.annotations.NullMarked;
