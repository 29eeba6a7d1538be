package id.kipp.notice.template;

import java.util.List;

/** Words in place of those of the house, and what the values that fill them are called, in their order. */
public record NoticeWording(String title, String text, List<String> placeholders) {
    public NoticeWording {
        placeholders = List.copyOf(placeholders);
    }
}
