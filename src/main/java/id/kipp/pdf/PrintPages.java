package id.kipp.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pages that are to be printed: an HTML document in the making, in a layout of {@code pdf/print.css}. */
public final class PrintPages {
    private final Document document;
    private final Element bookmarks;
    private final HtmlPart body;

    /**
     * Pages without content.
     *
     * @param language the language in which a screen reader speaks it, such as {@code id}
     * @param subject one sentence on what the file is
     * @param layout the class of the body, which the style sheet knows
     */
    public PrintPages(String language, String title, String subject, String layout) {
        document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        var head = new HtmlPart(html).add("head");
        head.add("title", title);
        head.add("meta").with("name", "subject").with("content", subject);
        head.add("meta").with("name", "description").with("content", subject);
        head.add("link").with("rel", "stylesheet").with("type", "text/css").with("href", PrintFiles.STYLE);
        bookmarks = document.createElement("bookmarks");
        html.getFirstChild().appendChild(bookmarks);
        body = new HtmlPart(html).add("body").named(layout);
    }

    public HtmlPart body() {
        return body;
    }

    /** Adds an entry to the list that readers show beside the pages, and answers it, for entries below it. */
    public Bookmark bookmark(String name, String id) {
        return new Bookmark(bookmarks).below(name, id);
    }

    Document document() {
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An entry of the list beside the pages. */
    public static final class Bookmark {
        private final Element element;

        private Bookmark(Element element) {
            this.element = element;
        }

        /** Adds an entry below this one that leads to the part with the id. */
        public Bookmark below(String name, String id) {
            var entry = element.getOwnerDocument().createElement("bookmark");
            entry.setAttribute("name", name);
            entry.setAttribute("href", "#" + id);
            element.appendChild(entry);
            return new Bookmark(entry);
        }
    }
}
