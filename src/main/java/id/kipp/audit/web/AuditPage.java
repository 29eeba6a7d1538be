package id.kipp.audit.web;

import id.kipp.audit.AuditRow;
import id.kipp.audit.AuditService;
import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audit trail, newest first. */
@Named
@RequestScoped
public class AuditPage {
    private final AuditService audit;
    private final PageActions actions;
    private @Nullable Page<AuditRow> page;

    @Inject
    public AuditPage(AuditService audit, PageActions actions) {
        this.audit = audit;
        this.actions = actions;
    }

    /** What a row tells, a fact a line; the row itself keeps them as the text that was hashed. */
    public String facts(AuditRow row) {
        try (var reader = Json.createReader(new StringReader(row.facts()))) {
            return reader.readObject().entrySet().stream()
                    .map(fact -> fact.getKey() + ": " + shown(fact.getValue()))
                    .collect(Collectors.joining("\n"));
        } catch (JsonException otherText) {
            return row.facts();
        }
    }

    private String shown(JsonValue value) {
        if (value == JsonValue.NULL) {
            return actions.text("audit.withheld");
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    public Page<AuditRow> getPage() {
        if (page == null) {
            page = audit.newest(new PageRequest("", actions.requests().page(), 50));
        }
        return page;
    }
}
