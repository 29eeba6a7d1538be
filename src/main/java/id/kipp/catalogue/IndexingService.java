package id.kipp.catalogue;

import id.kipp.catalogue.search.CatalogueIndex;
import id.kipp.catalogue.search.IndexedInnovation;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Brings the index level with the database: what changed since its version, or everything when that does not add up. */
@ApplicationScoped
class IndexingService {
    private static final int AT_ONCE = 500;

    /** A change may become visible a little after the time it carries. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final InnovationRepository innovations;

    @Inject
    IndexingService(InnovationRepository innovations) {
        this.innovations = innovations;
    }

    /** Whether anything had to be done. */
    @Internal("the portal's own clock")
    @Transactional
    boolean bringUpToDate(CatalogueIndex index) throws IOException {
        var wanted = innovations.fingerprint();
        var known = index.version();
        if (wanted.text().equals(known)) {
            return false;
        }
        putSince(index, lastChange(known));
        if (index.size() != wanted.count()) {
            index.clear();
            putSince(index, Instant.EPOCH);
        } else if (!known.endsWith("/" + wanted.copies())) {
            putCopied(index);
        }
        index.commit(wanted.text());
        return true;
    }

    private void putSince(CatalogueIndex index, Instant since) throws IOException {
        long after = 0;
        List<Innovation> part;
        do {
            part = innovations.changedSince(since, after, AT_ONCE);
            put(index, part);
            // Else every record of the catalogue would be held, and looked through for changes at each commit.
            innovations.forget();
            after = part.isEmpty() ? after : part.get(part.size() - 1).id();
        } while (part.size() == AT_ONCE);
    }

    /** A copy changes no row of its innovation. */
    private void putCopied(CatalogueIndex index) throws IOException {
        var copied = innovations.copied();
        for (int from = 0; from < copied.size(); from += AT_ONCE) {
            put(index, copied.subList(from, Math.min(copied.size(), from + AT_ONCE)));
        }
        innovations.forget();
    }

    private void put(CatalogueIndex index, List<Innovation> part) throws IOException {
        if (part.isEmpty()) {
            return;
        }
        var ids = part.stream().map(Innovation::id).toList();
        var adopters = innovations.adopters(ids);
        var copies = innovations.replicationCounts(ids);
        var awards = innovations.awards(ids).stream().collect(Collectors.groupingBy(InnovationAward::innovationId));
        var sections = innovations.sections(ids).stream()
                .collect(Collectors.groupingBy(
                        InnovationSection::innovationId,
                        Collectors.mapping(InnovationSection::text, Collectors.toList())));
        for (var innovation : part) {
            var row = innovation.row(0);
            index.put(new IndexedInnovation(
                    row.id(),
                    row.code(),
                    row.title(),
                    row.summary(),
                    sections.getOrDefault(row.id(), List.of()),
                    row.institution(),
                    row.kind(),
                    row.unit(),
                    row.province(),
                    row.theme(),
                    row.year(),
                    row.level(),
                    awards.getOrDefault(row.id(), List.of()).stream()
                            .map(award -> new IndexedInnovation.Award(award.year(), award.level()))
                            .toList(),
                    new IndexedInnovation.Copies(
                            adopters.getOrDefault(row.id(), List.of()), copies.getOrDefault(row.id(), 0L))));
        }
    }

    private static Instant lastChange(String version) {
        var parts = version.split("/");
        return parts.length < 2 || parts[1].isEmpty()
                ? Instant.EPOCH
                : Instant.parse(parts[1]).minus(OVERLAP);
    }
}
