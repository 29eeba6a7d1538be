/** Who looks through uploads for viruses. */
@NullMarked
package id.kipp.document.scan;

import org.jspecify.annotations.NullMarked;
