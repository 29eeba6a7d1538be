/** The list of accounts in the browser, and as a file. */
@NullMarked
package id.kipp.account.list.web;

import org.jspecify.annotations.NullMarked;
