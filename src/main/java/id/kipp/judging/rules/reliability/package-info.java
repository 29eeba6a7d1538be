/** How well jurors agree. */
@NullMarked
package id.kipp.judging.rules.reliability;

import org.jspecify.annotations.NullMarked;
