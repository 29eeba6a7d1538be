/** The secretariat's pages for running an edition. */
@NullMarked
package id.kipp.competition.web;

import org.jspecify.annotations.NullMarked;
