/** What keeps strangers from costing the portal more than an answer. */
@NullMarked
package id.kipp.web.guard;

import org.jspecify.annotations.NullMarked;
