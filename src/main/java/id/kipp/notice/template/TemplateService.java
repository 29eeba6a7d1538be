package id.kipp.notice.template;

import id.kipp.account.contact.RecipientDirectory;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Words;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.event.DomainEvent;
import id.kipp.kernel.notice.NoticeKind;
import id.kipp.notice.NoticeKinds;
import id.kipp.notice.event.TemplateChanged;
import id.kipp.notice.rules.NoticeLimits;
import id.kipp.notice.rules.TemplateText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets the secretariat give kinds of notices other words; a placeholder that the kind does not fill is refused by name. */
@ApplicationScoped
public class TemplateService {
    private final TemplateRepository templates;
    private final NoticeKinds kinds;
    private final RecipientDirectory recipients;
    private final Event<DomainEvent> events;

    @Inject
    public TemplateService(
            TemplateRepository templates, NoticeKinds kinds, RecipientDirectory recipients, Event<DomainEvent> events) {
        this.templates = templates;
        this.kinds = kinds;
        this.recipients = recipients;
        this.events = events;
    }

    /** The words that differ in a language, by kind. */
    @PermitAll("whoever is told something reads them")
    @Transactional
    public Map<String, NoticeWording> words(String language) {
        var differing = templates.all(language);
        if (differing.isEmpty()) {
            return Map.of();
        }
        var placeholders = kinds.all().stream().collect(Collectors.toMap(NoticeKind::name, NoticeKind::placeholders));
        return differing.stream()
                .filter(template -> placeholders.containsKey(template.kind()))
                .collect(Collectors.toMap(
                        NoticeTemplate::kind,
                        template -> new NoticeWording(
                                template.title(),
                                template.text(),
                                placeholders.getOrDefault(template.kind(), List.of()))));
    }

    @RequiresPermission(Permission.RUN_EDITION)
    public List<NoticeKind> kinds() {
        return kinds.all();
    }

    @RequiresPermission(Permission.RUN_EDITION)
    public NoticeKind kind(String name) {
        return kinds.all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("kind of notice " + name));
    }

    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public Optional<NoticeTemplate> find(String kind, String language) {
        return templates.find(kind(kind).name(), language);
    }

    /** How many people can be told of this kind today. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public long recipients(String kind) {
        return recipients.count(kind(kind).permissions());
    }

    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public FormVersion version(String kind, String language) {
        return NoticeTemplate.formVersion(find(kind, language));
    }

    /**
     * Gives a kind other words; both empty say those of the house again.
     *
     * @param seen what the form had been filled with
     */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void put(NoticeTemplate typed, FormVersion seen) {
        var kind = kind(typed.kind());
        var title = Words.optionalLine(typed.title(), NoticeLimits.TITLE).orElse("");
        var text = Words.optional(typed.text(), NoticeLimits.TEXT).orElse("");
        var unknown = TemplateText.unknown(title + " " + text, kind.placeholders());
        if (!unknown.isEmpty()) {
            throw new RuleViolationException("notice.template.unknown", String.join(", ", unknown));
        }
        if (title.isEmpty() != text.isEmpty()) {
            throw new RuleViolationException("notice.template.half");
        }
        var stored = templates.lock(kind.name(), typed.language());
        var wanted = title.isEmpty()
                ? Optional.<NoticeTemplate>empty()
                : Optional.of(new NoticeTemplate(kind.name(), typed.language(), title, text));
        if (wanted.equals(stored)) {
            return;
        }
        seen.requireStill(NoticeTemplate.formVersion(stored));
        wanted.ifPresentOrElse(templates::put, () -> templates.remove(kind.name(), typed.language()));
        events.fire(new TemplateChanged(kind.name(), typed.language()));
    }
}
