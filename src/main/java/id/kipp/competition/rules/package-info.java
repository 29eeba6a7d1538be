/** When a stage is open, and what of an edition may still change. */
@NullMarked
package id.kipp.competition.rules;

import org.jspecify.annotations.NullMarked;
