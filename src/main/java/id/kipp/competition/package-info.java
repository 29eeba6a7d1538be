/** The terms of a year: an edition owns its groups, categories, form, rubrics, stages, gates and calendar. */
@NullMarked
package id.kipp.competition;

import org.jspecify.annotations.NullMarked;
