package id.kipp.submission.rules;

import id.kipp.kernel.Addressed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where submissions lie, as an Admin Lokal sorts them. */
public enum WorklistGroup implements Addressed {
    WITH_ADMIN("admin-lokal"),
    WITH_UNIT("unit"),
    AT_MINISTRY("kementerian");

    private final String address;

    WorklistGroup(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }

    /** The states of the submissions that lie here. */
    public List<SubmissionState> states() {
        return Arrays.stream(SubmissionState.values())
                .filter(state -> of(state) == this)
                .toList();
    }

    static WorklistGroup of(SubmissionState state) {
        if (state.isWithUnit()) {
            return WITH_UNIT;
        }
        return state.isAtMinistry() ? AT_MINISTRY : WITH_ADMIN;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "submission.place." + name().toLowerCase(Locale.ROOT);
    }
}
