/** Which files are accepted. */
@NullMarked
package id.kipp.document.rules;

import org.jspecify.annotations.NullMarked;
