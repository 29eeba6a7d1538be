/** What makes a plenary's decision stand up to scrutiny. */
@NullMarked
package id.kipp.award.rules;

import org.jspecify.annotations.NullMarked;
