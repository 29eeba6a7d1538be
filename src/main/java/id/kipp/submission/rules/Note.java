package id.kipp.submission.rules;

import id.kipp.kernel.Verdict;

/** What somebody writes when giving a submission back or failing it: it says something, and it fits. */
public final class Note {
    /** The longest note, in characters. */
    public static final int LONGEST = 1000;

    private Note() {}

    public static Verdict judge(String note) {
        if (note.isBlank()) {
            return Verdict.refused("submission.note.empty");
        }
        int over = note.strip().length() - LONGEST;
        return over > 0 ? Verdict.refused("submission.note.long", over) : Verdict.allowed();
    }
}
