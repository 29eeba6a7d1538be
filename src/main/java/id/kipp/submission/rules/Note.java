package id.kipp.submission.rules;

import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;

/** What somebody writes when giving a submission back or failing it: it says something, and it fits. */
public final class Note {
    /** The longest note, in characters. */
    public static final int LONGEST = 1000;

    private Note() {}

    public static Verdict judge(String note) {
        var text = TypedText.lines(note);
        if (text.isEmpty()) {
            return Verdict.refused("submission.note.empty");
        }
        int over = text.length() - LONGEST;
        return over > 0 ? Verdict.refused("submission.note.long", over) : Verdict.allowed();
    }
}
