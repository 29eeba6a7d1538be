package id.kipp.kernel.event;

/**
 * What an event is called in the audit trail, and whether readers of the trail may see it.
 *
 * @param name as stored and hashed with every row of this kind, such as {@code submission.SubmissionForwarded}; never changed,
 *     whatever the event's class is called
 * @param confidential whether rows of this kind are kept in the chain but shown to nobody, because they tell what a single
 *     juror does
 */
public record EventKind(String name, boolean confidential) {
    public EventKind {
        if (!name.matches("[a-z]+\\.[A-Z]\\w*")) {
            throw new IllegalArgumentException("an event kind is module.Name: " + name);
        }
    }

    /** A kind whose rows the readers of the trail see. */
    public static EventKind shown(String name) {
        return new EventKind(name, false);
    }

    /** A kind whose rows nobody reads; they only keep the chain whole. */
    public static EventKind confidential(String name) {
        return new EventKind(name, true);
    }
}
