package id.kipp.notice;

import id.kipp.kernel.notice.NoticeValue;
import java.time.Instant;
import java.util.List;

/** What somebody was told: its kind, what fills its words, where it leads, and whether it was read. */
public record InboxLine(long id, String kind, List<NoticeValue> values, String href, Instant at, boolean unread) {
    public InboxLine {
        values = List.copyOf(values);
    }
}
