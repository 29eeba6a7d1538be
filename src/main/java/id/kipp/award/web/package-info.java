/** The chair's plenary and the secretariat's publication. */
@NullMarked
package id.kipp.award.web;

import org.jspecify.annotations.NullMarked;
