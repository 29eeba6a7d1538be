/** What is printed or sent on: pages of ours as tagged PDF. */
@NullMarked
package id.kipp.pdf;

import org.jspecify.annotations.NullMarked;
