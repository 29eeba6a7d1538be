/** How secrets are made, hashed and sealed. */
@NullMarked
package id.kipp.account.secret;

import org.jspecify.annotations.NullMarked;
