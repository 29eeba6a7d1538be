package id.kipp.kernel.notice;

import java.time.Instant;

/**
 * What fills a placeholder of a notice, said in the reader's language when it is shown.
 *
 * @param sort whether the text is said as it is, is a moment, a moment that people in all zones must not miss, or the key of a text
 */
public record NoticeValue(Sort sort, String text) {

    /** How a value is said. */
    public enum Sort {
        PLAIN,
        MOMENT,
        DEADLINE,
        KEY
    }

    public static NoticeValue plain(String text) {
        return new NoticeValue(Sort.PLAIN, text);
    }

    public static NoticeValue at(Instant moment) {
        return new NoticeValue(Sort.MOMENT, moment.toString());
    }

    public static NoticeValue deadline(Instant moment) {
        return new NoticeValue(Sort.DEADLINE, moment.toString());
    }

    public static NoticeValue key(String textKey) {
        return new NoticeValue(Sort.KEY, textKey);
    }
}
