package id.kipp.notice.mail;

import id.kipp.account.contact.Addressee;
import id.kipp.notice.InboxLine;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A notice, with what its recipient was trusted with and where the recipient belonged when it was told. */
record ToldLine(
        InboxLine line,
        String permission,
        @Nullable Long institutionId,
        @Nullable Long unitId) {

    /** Whether the person may still be shown it, has not read it, and it is news. */
    boolean isForMail(Addressee to, Instant oldest) {
        return line.unread()
                && line.at().isAfter(oldest)
                && to.permissions().stream().anyMatch(each -> each.name().equals(permission))
                && Objects.equals(to.place().institutionId(), institutionId)
                && Objects.equals(to.place().unitId(), unitId);
    }
}
