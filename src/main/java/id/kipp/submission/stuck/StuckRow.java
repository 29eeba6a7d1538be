package id.kipp.submission.stuck;

import id.kipp.account.contact.Contact;
import id.kipp.submission.completion.Completion;
import id.kipp.submission.rules.Deadline;
import id.kipp.submission.rules.SubmissionState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A submission that has not arrived.
 *
 * @param title empty for those who may not read what a unit is still writing
 * @param unit empty when it has none
 * @param since when it came to lie where it lies
 * @param completion how far it is written
 * @param contacts whom to ask
 */
public record StuckRow(
        String code,
        String title,
        String institution,
        String unit,
        SubmissionState state,
        Instant since,
        Completion completion,
        Deadline deadline,
        List<Contact> contacts) {
    public StuckRow {
        contacts = List.copyOf(contacts);
    }

    /** The key of the words that say who must act. */
    public String actorKey() {
        return state.isWithUnit() ? "submission.stuck.actor.unit" : "submission.stuck.actor.admin";
    }

    /** All contacts in one line, for a file. */
    public String contactLine() {
        return contacts.stream().map(Contact::line).collect(Collectors.joining("; "));
    }
}
