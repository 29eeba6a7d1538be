/** People, what they are trusted with, and how they sign in. */
@NullMarked
package id.kipp.account;

import org.jspecify.annotations.NullMarked;
