/** People, what they are trusted with, and who looks after whose account. */
@NullMarked
package id.kipp.account;

import org.jspecify.annotations.NullMarked;
