package id.kipp.kernel;

import id.kipp.kernel.text.TypedText;

/**
 * Which page of a list somebody asks for.
 *
 * @param text words to look for; empty for all
 * @param page from 1
 * @param size from 1 to 100
 */
public record PageRequest(String text, int page, int size) {
    public static final int MOST = 100;
    public static final int LONGEST_TEXT = 80;
    private static final int LAST_PAGE = 1_000_000;

    public PageRequest {
        text = TypedText.line(text);
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        page = Math.min(LAST_PAGE, Math.max(1, page));
        size = Math.min(MOST, Math.max(1, size));
    }

    public int offset() {
        return (page - 1) * size;
    }
}
