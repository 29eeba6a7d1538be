/** How an audited event is written down canonically and chained. */
@NullMarked
package id.kipp.audit.rules;

import org.jspecify.annotations.NullMarked;
