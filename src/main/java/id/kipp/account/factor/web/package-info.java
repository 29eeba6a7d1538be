/** The page on which people guard their own account. */
@NullMarked
package id.kipp.account.factor.web;

import org.jspecify.annotations.NullMarked;
