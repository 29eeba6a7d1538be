package id.kipp.notice.mail;

import id.kipp.notice.InboxLine;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts notices into words; whoever sends them knows no texts. */
public interface LetterWriter {
    /**
     * One mail for all of them.
     *
     * @param name of the recipient
     * @param absolute makes an address of the portal one that can be opened from anywhere
     */
    Letter write(String name, List<InboxLine> lines, UnaryOperator<String> absolute);
}
