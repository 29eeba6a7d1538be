/** Rules about passwords and guessing. */
@NullMarked
package id.kipp.account.rules;

import org.jspecify.annotations.NullMarked;
