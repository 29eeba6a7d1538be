/** The second factor: one-time codes of a phone, recovery codes, and how their secrets are kept. */
@NullMarked
package id.kipp.account.factor;

import org.jspecify.annotations.NullMarked;
