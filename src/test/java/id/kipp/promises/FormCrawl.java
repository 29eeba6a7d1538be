package id.kipp.promises;

import id.kipp.testbed.HtmlForm;
import id.kipp.testbed.Visitor;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the links of the portal as one person, and gathers each form once: of every address, of some pages of its kind. */
final class FormCrawl {
    /** So many pages of one address are looked at: stages and submissions differ in what may be done with them. */
    private static final int OF_EACH_KIND = 8;

    /** Each state of a work list is an address of its own; there are hundreds of them. */
    private static final int STATES_OF_EACH_LIST = 16;

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");
    private static final Pattern ADDRESS =
            Pattern.compile("/(?!tema/|berkas/|api/|katalog(?!-saya)|jakarta\\.faces).*");

    /** A form and the page on which it was seen. */
    record Seen(String path, HtmlForm form) {}

    private final Visitor visitor;
    private final Map<String, Pattern> templates = new HashMap<>();

    FormCrawl(Visitor visitor) {
        this.visitor = visitor;
        for (var address : KnownAddress.all()) {
            templates.put(address.template(), Pattern.compile(address.template().replaceAll("\\{\\w+}", "[^/]+")));
        }
    }

    /** By page and id, such as {@code /account/account.xhtml#akun}. */
    Map<String, Seen> gather(List<String> starts) {
        var forms = new LinkedHashMap<String, Seen>();
        var looked = new HashMap<String, Integer>();
        Set<String> known = new HashSet<>(starts);
        var waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            var template = template(path);
            var kind = template + path.replaceFirst("^[^?]*", "").replaceAll("=[^&]*\\d[^&]*", "");
            if (template.isEmpty()
                    || (path.contains("?") && looked.merge("?" + template, 1, Integer::sum) > STATES_OF_EACH_LIST)
                    || looked.merge(kind, 1, Integer::sum) > OF_EACH_KIND) {
                continue;
            }
            var page = visitor.get(path);
            if (page.statusCode() != 200) {
                continue;
            }
            HtmlForm.all(page.body())
                    .forEach(form ->
                            forms.putIfAbsent(KnownAddress.page(template) + "#" + form.id(), new Seen(path, form)));
            LINK.matcher(page.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> ADDRESS.matcher(link).matches() && known.add(link))
                    .forEach(waiting::add);
        }
        return forms;
    }

    /** The address that a path is one of, that with the fewest variables; empty when it is none. */
    private String template(String path) {
        var plain = path.replaceFirst("\\?.*", "");
        return templates.containsKey(plain)
                ? plain
                : templates.entrySet().stream()
                        .filter(each -> each.getValue().matcher(plain).matches())
                        .map(Map.Entry::getKey)
                        .min(Comparator.comparing(template ->
                                template.chars().filter(c -> c == '{').count()))
                        .orElse("");
    }
}
