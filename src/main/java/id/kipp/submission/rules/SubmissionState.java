package id.kipp.submission.rules;

import id.kipp.kernel.Addressed;
import java.util.Locale;

/** Where a submission is, and so who must act next. */
public enum SubmissionState implements Addressed {
    /** With the unit, never sent. */
    DRAFT,
    /** With the Admin Lokal. */
    WITH_ADMIN,
    /** Back with the unit, with the Admin Lokal's note. */
    RETURNED,
    /** At the ministry: it has a receipt. */
    RECEIVED,
    /** Back with the unit, with the secretariat's reason; it keeps its receipt. */
    SENT_BACK,
    /** Passed the administrative selection. */
    PASSED,
    /** Failed the administrative selection. */
    FAILED;

    @Override
    public String address() {
        return switch (this) {
            case DRAFT -> "draf";
            case WITH_ADMIN -> "di-admin-lokal";
            case RETURNED -> "dikembalikan-admin-lokal";
            case RECEIVED -> "masuk";
            case SENT_BACK -> "dikembalikan";
            case PASSED -> "lolos";
            case FAILED -> "tidak-lolos";
        };
    }

    /** Whether the unit may write in it. */
    public boolean isWithUnit() {
        return this == DRAFT || this == RETURNED || this == SENT_BACK;
    }

    /** Whether the ministry has it. */
    public boolean isAtMinistry() {
        return this == RECEIVED || this == PASSED || this == FAILED;
    }

    /** Whether the secretariat may read it: it arrived, or was sent back from there. */
    public boolean isKnownToMinistry() {
        return isAtMinistry() || this == SENT_BACK;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "submission.state." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name as a step of the way. */
    public String wayKey() {
        return "submission.way." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence that says who must act next. */
    public String nextKey() {
        return "submission.next." + name().toLowerCase(Locale.ROOT);
    }
}
