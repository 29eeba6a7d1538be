package id.kipp.audit.web;

import id.kipp.audit.AuditRow;
import id.kipp.audit.AuditService;
import id.kipp.kernel.Page;
import id.kipp.kernel.PageRequest;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audit trail, newest first. */
@Named
@RequestScoped
public class AuditPage {
    private final AuditService audit;
    private final Requests requests;
    private @Nullable Page<AuditRow> page;

    @Inject
    public AuditPage(AuditService audit, Requests requests) {
        this.audit = audit;
        this.requests = requests;
    }

    /** What a row tells, a fact a line; the row itself keeps them as the text that was hashed. */
    public String facts(AuditRow row) {
        try (var reader = Json.createReader(new StringReader(row.facts()))) {
            return reader.readObject().entrySet().stream()
                    .map(fact -> fact.getKey() + ": "
                            + (fact.getValue() instanceof JsonString text ? text.getString() : fact.getValue()))
                    .collect(Collectors.joining("\n"));
        } catch (JsonException otherText) {
            return row.facts();
        }
    }

    public Page<AuditRow> getPage() {
        if (page == null) {
            page = audit.newest(new PageRequest("", requests.page(), 50));
        }
        return page;
    }
}
