/** The desks of evaluators, panel and chair, and the secretariat's assignment. */
@NullMarked
package id.kipp.judging.web;

import org.jspecify.annotations.NullMarked;
