/** What people type: cleaned, and read as it was meant. */
@NullMarked
package id.kipp.kernel.text;

import org.jspecify.annotations.NullMarked;
