package id.kipp.kernel.notice;

import java.time.Instant;
import java.util.List;

/** What a module tells people because time passes. */
public interface ReminderSource {
    /** What is to be told by now; what was told already may be among it, since nobody is told twice. */
    List<Notice> due(Instant now);
}
