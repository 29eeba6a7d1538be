package id.kipp.kernel.text;

import java.util.regex.Pattern;

/** A source in words, with the link to it where there is one. */
public record NamedLink(String title, String href) {
    private static final Pattern PLACE = Pattern.compile("https?://(?:www\\.)?([^/]+).*");

    /** Reads words that may end in a link; a link alone goes by the name of its place. */
    public static NamedLink read(String text) {
        var at = text.indexOf("http");
        if (at < 0) {
            return new NamedLink(TypedText.line(text), "");
        }
        var words = TypedText.line(text.substring(0, at));
        var href = TypedText.line(text.substring(at));
        return new NamedLink(words.isEmpty() ? PLACE.matcher(href).replaceFirst("$1") : words, href);
    }
}
