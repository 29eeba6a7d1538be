package id.kipp.pdf;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of a page that is to be printed; what it says is text and never markup. */
public final class HtmlPart {
    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private final Element element;

    HtmlPart(Element element) {
        this.element = element;
    }

    /** Adds an empty element and answers it. */
    public HtmlPart add(String tag) {
        var child = document().createElement(tag);
        element.appendChild(child);
        return new HtmlPart(child);
    }

    /** Adds an element with a text and answers it. */
    public HtmlPart add(String tag, String text) {
        return add(tag).text(text);
    }

    /** Adds a text behind what is there. */
    public HtmlPart text(String text) {
        element.appendChild(document().createTextNode(printable(text)));
        return this;
    }

    public HtmlPart named(String styleClass) {
        return with("class", styleClass);
    }

    public HtmlPart id(String id) {
        return with("id", id);
    }

    public HtmlPart with(String attribute, String value) {
        element.setAttribute(attribute, printable(value));
        return this;
    }

    /** Adds a link that leads out of the file; what is no address of the web stays a text. */
    public HtmlPart link(String text, @Nullable String address) {
        return address != null && WEB.matcher(address).matches()
                ? add("a", text).with("href", address)
                : add("span", text);
    }

    /** Adds a link to a part of the same file. */
    public HtmlPart jump(String text, String id) {
        return add("a", text).with("href", "#" + id);
    }

    /** Adds a picture that is kept inside the file. */
    public HtmlPart picture(InlinePicture picture, String alt) {
        return add("img").with("src", picture.dataAddress()).with("alt", alt);
    }

    /** XML, and so a PDF, has no place for these. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(point -> point == '\t' || point == '\n' || point >= ' ')
                .filter(point -> !(point >= 0xD800 && point <= 0xDFFF) && point != 0xFFFE && point != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Document document() {
        return element.getOwnerDocument();
    }
}
