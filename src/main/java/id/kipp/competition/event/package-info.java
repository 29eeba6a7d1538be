/** What happens to an edition, in the past tense: heard by the audit trail and by those who keep its terms. */
@NullMarked
package id.kipp.competition.event;

import org.jspecify.annotations.NullMarked;
