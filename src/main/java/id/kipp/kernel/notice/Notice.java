package id.kipp.kernel.notice;

import java.util.List;

/**
 * Something that people are told once: about one subject, each person hears of one kind once.
 *
 * @param audiences whoever is in one of them; of several, the first says by which trust it is told
 * @param subject what it is about, with its version where it can happen again; shown to nobody
 * @param values what fills the placeholders of the kind, in their order; nothing that the audience's pages would not show
 * @param href the page where one sees more, or does something about it
 */
public record Notice(NoticeKind kind, List<Audience> audiences, String subject, List<NoticeValue> values, String href) {
    public Notice {
        audiences = List.copyOf(audiences);
        values = List.copyOf(values);
        if (values.size() != kind.placeholders().size()) {
            throw new IllegalArgumentException(kind.name() + " has other placeholders than " + values);
        }
    }
}
