package id.kipp.replication.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How long the owner of an innovation may think: ten working days, Monday to Friday; holidays of regions are not known here. */
public final class AnswerDeadline {
    public static final int WORKING_DAYS = 10;

    private AnswerDeadline() {}

    /** The last day on which the answer is in time. */
    public static LocalDate of(LocalDate asked) {
        var day = asked;
        for (int left = WORKING_DAYS; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Whether the answer is still missing after its last day. */
    public static boolean isOver(ReplicationState state, LocalDate due, LocalDate today) {
        return state.isUnanswered() && today.isAfter(due);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
