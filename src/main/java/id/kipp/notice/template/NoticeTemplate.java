package id.kipp.notice.template;

import id.kipp.kernel.FormVersion;
import java.util.Optional;

/** The words of a kind in a language; none of them says those of the house. */
public record NoticeTemplate(String kind, String language, String title, String text) {
    /** What a form shows of what is stored. */
    static FormVersion formVersion(Optional<NoticeTemplate> stored) {
        return FormVersion.of(
                stored.map(NoticeTemplate::title).orElse(""),
                stored.map(NoticeTemplate::text).orElse(""));
    }
}
