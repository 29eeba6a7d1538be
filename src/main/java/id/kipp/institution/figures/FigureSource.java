package id.kipp.institution.figures;

import id.kipp.kernel.text.TypedText;
import java.util.regex.Pattern;

/** Who published a figure: words, and a link where there is one. */
public record FigureSource(String title, String href) {
    private static final Pattern PLACE = Pattern.compile("https?://(?:www\\.)?([^/]+).*");

    /** Reads words that may end in a link; a link alone goes by the name of its place. */
    public static FigureSource read(String text) {
        var at = text.indexOf("http");
        if (at < 0) {
            return new FigureSource(TypedText.line(text), "");
        }
        var words = TypedText.line(text.substring(0, at));
        var href = TypedText.line(text.substring(at));
        return new FigureSource(words.isEmpty() ? PLACE.matcher(href).replaceFirst("$1") : words, href);
    }
}
