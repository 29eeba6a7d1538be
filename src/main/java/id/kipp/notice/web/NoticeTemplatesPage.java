package id.kipp.notice.web;

import id.kipp.kernel.notice.NoticeKind;
import id.kipp.notice.template.TemplateService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** All kinds of notices, and which of them have words of the secretariat. */
@Named
@RequestScoped
public class NoticeTemplatesPage {
    private final TemplateService templates;

    @Inject
    public NoticeTemplatesPage(TemplateService templates) {
        this.templates = templates;
    }

    /** A kind, and whether its words differ in a language. */
    public record Line(String kind, boolean indonesian, boolean english) {}

    public List<Line> getLines() {
        var indonesian = kinds("id");
        var english = kinds("en");
        return templates.kinds().stream()
                .map(NoticeKind::name)
                .map(kind -> new Line(kind, indonesian.contains(kind), english.contains(kind)))
                .toList();
    }

    private Set<String> kinds(String language) {
        return templates.words(language).keySet();
    }
}
