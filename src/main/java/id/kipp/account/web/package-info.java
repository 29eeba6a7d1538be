/** The pages on which accounts are made and looked after. */
@NullMarked
package id.kipp.account.web;

import org.jspecify.annotations.NullMarked;
