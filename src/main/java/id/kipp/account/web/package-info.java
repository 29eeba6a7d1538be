/** Pages and the filter around signing in. */
@NullMarked
package id.kipp.account.web;

import org.jspecify.annotations.NullMarked;
