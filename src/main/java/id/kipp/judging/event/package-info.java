/** What happens in judging, in the past tense: heard by the audit trail. */
@NullMarked
package id.kipp.judging.event;

import org.jspecify.annotations.NullMarked;
