package id.kipp.catalogue.ledger;

import id.kipp.catalogue.rules.LedgerCounts;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the public ledger, and takes what the institutions of a replication tell the public. */
@ApplicationScoped
public class LedgerService {
    private static final String PUBLIC = "a line of the ledger exists only when it is public";

    private final LedgerRepository ledger;

    @Inject
    public LedgerService(LedgerRepository ledger) {
        this.ledger = ledger;
    }

    /** The innovation at a readable address. */
    @PermitAll(PUBLIC)
    @Transactional
    public Origin bySlug(String slug) {
        return ledger.origin("slug", slug).orElseThrow(() -> new NotFoundException("innovation " + slug));
    }

    @PermitAll(PUBLIC)
    @Transactional
    public Origin origin(long innovationId) {
        return ledger.origin("id", innovationId).orElseThrow(() -> new NotFoundException("innovation " + innovationId));
    }

    /** The titles of innovations, by id. */
    @PermitAll(PUBLIC)
    @Transactional
    public Map<Long, String> titles(Collection<Long> innovationIds) {
        return ledger.titles(innovationIds);
    }

    /** A page of the ledger; beyond its end, the last. */
    @PermitAll(PUBLIC)
    @Transactional
    public Page<LedgerRow> page(LedgerQuery query, int page, int size) {
        var total = ledger.count(query);
        int last = (int) Math.max(1, (total + size - 1) / size);
        int shown = Math.min(page, last);
        return new Page<>(ledger.lines(query, (shown - 1) * size, size), total, shown, size);
    }

    /** All lines, for a file or a record. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<LedgerRow> all(LedgerQuery query) {
        return ledger.lines(query, 0, Integer.MAX_VALUE);
    }

    /** The first lines, with how many there are of each status in all. */
    @PermitAll(PUBLIC)
    @Transactional
    public RecordLedger first(LedgerQuery query, int most) {
        return new RecordLedger(ledger.lines(query, 0, most), new LedgerCounts(ledger.statuses(query)));
    }

    /** How many lines these innovations have of each status, by innovation; none for one without any. */
    @PermitAll(PUBLIC)
    @Transactional
    public Map<Long, LedgerCounts> countsOf(Collection<Long> innovationIds) {
        return ledger.statusesOf(innovationIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new LedgerCounts(entry.getValue())));
    }

    /** How many lines there are of each status. */
    @PermitAll(PUBLIC)
    @Transactional
    public LedgerCounts counts(LedgerQuery query) {
        return new LedgerCounts(ledger.statuses(query));
    }

    /** The years of the ledger, the newest first. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<String> years() {
        return ledger.values("year");
    }

    /** The provinces of the adopters. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<String> provinces() {
        return ledger.values("province");
    }

    /** What the news tell of an institution. */
    @PermitAll(PUBLIC)
    @Transactional
    public List<NewsLine> news(long institution) {
        return ledger.news(institution);
    }

    /** An institution confirms what the news tell of it. */
    @Internal("the replication's own service has asked who may")
    @Transactional
    public void confirm(NewsLine line) {
        ledger.confirm(line);
    }

    /** Puts or changes the line of a replication. */
    @Internal("the replication's own service has asked who may")
    @Transactional
    public void put(LedgerFact fact) {
        ledger.put(fact);
    }

    /** Takes the line of a replication away, if it has one. */
    @Internal("the replication's own service has asked who may")
    @Transactional
    public void take(String number, long innovationId) {
        ledger.take(number, innovationId);
    }
}
