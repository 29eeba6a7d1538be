/** Tells the quality of submissions apart from the severity of jurors. */
@NullMarked
package id.kipp.judging.rules.severity;

import org.jspecify.annotations.NullMarked;
