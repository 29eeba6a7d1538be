package id.kipp.award.rules;

import id.kipp.kernel.Verdict;
import java.time.LocalDate;

/** The days that are recorded for ever: what has not happened yet is not recorded, and a decree follows its plenary. */
public final class RecordedDay {
    private RecordedDay() {}

    public static Verdict held(LocalDate heldOn, LocalDate today) {
        return heldOn.isAfter(today) ? Verdict.refused("award.plenary.future") : Verdict.allowed();
    }

    public static Verdict signed(LocalDate signedOn, LocalDate heldOn, LocalDate today) {
        if (signedOn.isAfter(today)) {
            return Verdict.refused("award.decree.future");
        }
        return signedOn.isBefore(heldOn) ? Verdict.refused("award.decree.early") : Verdict.allowed();
    }
}
