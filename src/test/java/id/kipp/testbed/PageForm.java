package id.kipp.testbed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A form of a page as a browser would send it: hidden fields as they came, the typed ones, and the button. */
final class PageForm {
    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private PageForm() {}

    static Map<String, String> of(String page, String button, Map<String, String> typed) {
        var form = FORM.matcher(page)
                .results()
                .map(match -> match.group())
                .filter(text -> text.contains("name=\"" + button + "\""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no button " + button + " on this page"));
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form)
                .results()
                .map(match -> match.group())
                .forEach(input -> fields.put(first(NAME, input), plain(first(VALUE, input))));
        fields.putAll(typed);
        fields.putIfAbsent(button, "ya");
        return fields;
    }

    private static String first(Pattern attribute, String input) {
        var found = attribute.matcher(input);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
