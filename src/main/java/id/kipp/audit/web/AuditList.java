package id.kipp.audit.web;

import id.kipp.audit.AuditFilter;
import id.kipp.audit.AuditRow;
import id.kipp.audit.AuditService;
import id.kipp.web.Requests;
import id.kipp.web.table.TableSpec;
import id.kipp.web.table.TableState;
import id.kipp.web.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The trail as the address says it, newest first. */
@Named("auditList")
@RequestScoped
public class AuditList {
    private static final TableSpec SPEC =
            new TableSpec("/jejak", List.of("nomor"), List.of("pelaku", "bagian", "objek", "dari", "sampai"));
    private static final List<String> MODULES = List.of(
            "account",
            "award",
            "catalogue",
            "competition",
            "document",
            "institution",
            "judging",
            "notice",
            "replication",
            "submission");
    private static final int AT_ONCE = 1000;

    private final AuditService audit;
    private final AuditSentences sentences;
    private final Requests requests;

    private @Nullable TableState state;
    private @Nullable TableView<AuditLine> table;

    @Inject
    public AuditList(AuditService audit, AuditSentences sentences, Requests requests) {
        this.audit = audit;
        this.sentences = sentences;
        this.requests = requests;
    }

    public TableState getState() {
        if (state == null) {
            state = TableState.of(SPEC, requests);
        }
        return state;
    }

    public TableView<AuditLine> getTable() {
        if (table == null) {
            var asked = getState();
            table = new TableView<>(
                    asked, audit.newest(asked(), asked.page(), asked.size()).map(sentences::line));
        }
        return table;
    }

    /** All rows that the filter finds, read piece by piece as they are written; the first piece at once. */
    public Iterable<AuditLine> all() {
        var filter = asked();
        var first = audit.before(filter, Long.MAX_VALUE, AT_ONCE);
        return () -> new Pieces(filter, first);
    }

    /** Rows one after the other; the next piece is asked for when the last one is used up. */
    private final class Pieces implements Iterator<AuditLine> {
        private final AuditFilter filter;
        private final ArrayDeque<AuditRow> piece;
        private boolean isLast;

        Pieces(AuditFilter filter, List<AuditRow> first) {
            this.filter = filter;
            this.piece = new ArrayDeque<>(first);
            this.isLast = first.size() < AT_ONCE;
        }

        @Override
        public boolean hasNext() {
            return !piece.isEmpty();
        }

        @Override
        public AuditLine next() {
            var row = piece.poll();
            if (row == null) {
                throw new NoSuchElementException();
            }
            if (piece.isEmpty() && !isLast) {
                var more = audit.before(filter, row.number(), AT_ONCE);
                isLast = more.size() < AT_ONCE;
                piece.addAll(more);
            }
            return sentences.line(row);
        }
    }

    public String filter(String name) {
        return getState().filter(name);
    }

    /** The modules whose events can be chosen. */
    public List<String> getModules() {
        return MODULES;
    }

    private AuditFilter asked() {
        return new AuditFilter(
                filter("pelaku"),
                MODULES.contains(filter("bagian")) ? filter("bagian") : "",
                filter("objek"),
                day("dari"),
                day("sampai"));
    }

    /** A day that cannot be read chooses nothing. */
    private Optional<LocalDate> day(String name) {
        try {
            return filter(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(filter(name)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
