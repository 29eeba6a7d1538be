/** What a domain event is, and the kind under which the audit trail keeps it. */
@NullMarked
package id.kipp.kernel.event;

import org.jspecify.annotations.NullMarked;
