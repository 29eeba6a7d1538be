/** The pages and the filter around signing in and out. */
@NullMarked
package id.kipp.account.signin.web;

import org.jspecify.annotations.NullMarked;
