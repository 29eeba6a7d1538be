package id.kipp.web.guide;

import id.kipp.kernel.text.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the Markdown that our guides are written in as HTML: headings, paragraphs, lists, pictures, and words in bold, italics and code. */
final class GuideText {
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\. (.*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(\\.\\./([\\w./-]+)\\)");
    private static final String CODE = "`([^`]+)`";
    private static final String BOLD = "\\*\\*([^*]+)\\*\\*";
    private static final String ITALIC = "\\*([^*]+)\\*";
    private static final String LINK = "\\[([^\\]]+)]\\((/[^)]*|https://[^)]*)\\)";

    private final StringBuilder html = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private String list = "";
    private String block = "";

    private GuideText() {}

    /** The text below the first heading, which is the title. */
    static String html(String markdown) {
        var text = new GuideText();
        markdown.lines().forEach(text::line);
        text.endList();
        return text.html.toString();
    }

    /** What the first heading says. */
    static String title(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2))
                .orElse("");
    }

    private void line(String line) {
        var picture = PICTURE.matcher(line);
        var numbered = NUMBERED.matcher(line);
        if (TypedText.line(line).isEmpty()) {
            endBlock();
        } else if (line.startsWith("# ")) {
            endList();
        } else if (line.startsWith("## ")) {
            endList();
            html.append("<h2>").append(inline(line.substring(3))).append("</h2>");
        } else if (picture.matches()) {
            endList();
            html.append("<p><img class=\"shot\" loading=\"lazy\" src=\"/tema/")
                    .append(picture.group(2))
                    .append("\" alt=\"")
                    .append(escaped(picture.group(1)))
                    .append("\"/></p>");
        } else if (numbered.matches()) {
            item("ol", numbered.group(1));
        } else if (line.startsWith("- ")) {
            item("ul", line.substring(2));
        } else {
            if (block.isEmpty()) {
                endList();
                block = "p";
            }
            words.add(TypedText.line(line));
        }
    }

    private void item(String kind, String text) {
        endBlock();
        if (!list.equals(kind)) {
            endList();
            html.append('<').append(kind).append('>');
            list = kind;
        }
        block = "li";
        words.add(text);
    }

    private void endBlock() {
        if (!block.isEmpty()) {
            html.append('<').append(block).append('>');
            html.append(inline(String.join(" ", words)));
            html.append("</").append(block).append('>');
        }
        words.clear();
        block = "";
    }

    private void endList() {
        endBlock();
        if (!list.isEmpty()) {
            html.append("</").append(list).append('>');
            list = "";
        }
    }

    private static String inline(String text) {
        return escaped(text)
                .replaceAll(CODE, "<code>$1</code>")
                .replaceAll(BOLD, "<strong>$1</strong>")
                .replaceAll(ITALIC, "<em>$1</em>")
                .replaceAll(LINK, "<a href=\"$2\">$1</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
