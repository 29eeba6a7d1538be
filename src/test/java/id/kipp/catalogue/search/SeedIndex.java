package id.kipp.catalogue.search;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.csv.CsvCells;
import id.kipp.csv.CsvTable;
import id.kipp.kernel.text.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** The winners and replications of seeds/ in an index, each record under the readable end of its address. */
final class SeedIndex {
    private final Map<Long, String> slugs = new LinkedHashMap<>();
    private final CatalogueIndex index;

    private SeedIndex(CatalogueIndex index) {
        this.index = index;
    }

    static SeedIndex make() throws IOException {
        var made = new SeedIndex(new CatalogueIndex(new ByteBuffersDirectory(), SynonymFile::shipped));
        var records = new LinkedHashMap<String, List<CsvCells>>();
        for (var row : rows("winners.csv")) {
            records.computeIfAbsent(row.line("title") + "|" + row.line("institution"), key -> new ArrayList<>())
                    .add(row);
        }
        var adopters = rows("replications.csv").stream()
                .collect(Collectors.groupingBy(row -> beforeBracket(row.line("source_title_of_innovation"))));
        var taken = new HashSet<String>();
        for (var awards : records.values()) {
            made.put(awards, adopters, taken);
        }
        made.index.commit("seeds");
        return made;
    }

    private void put(List<CsvCells> rows, Map<String, List<CsvCells>> adopters, Set<String> taken) throws IOException {
        var first = rows.get(0);
        var id = slugs.size() + 1L;
        var slug = Slug.free(first.line("title"), first.line("institution"), taken::contains);
        taken.add(slug);
        slugs.put(id, slug);
        var copies = adopters.getOrDefault(beforeBracket(first.line("title")), List.of()).stream()
                .filter(row -> row.line("origin_institution").equals(first.line("institution")))
                .map(row -> row.line("adopting_institution"))
                .toList();
        var awards = rows.stream()
                .filter(row -> !row.line("level").isEmpty())
                .map(row -> new IndexedInnovation.Award(number(row.line("year")), row.line("level")))
                .toList();
        index.put(new IndexedInnovation(
                id,
                "INV-2016-%03d".formatted(id),
                first.line("title"),
                any(rows, "summary"),
                List.of(),
                first.line("institution"),
                first.line("institution_kind"),
                any(rows, "unit"),
                any(rows, "province"),
                any(rows, "theme"),
                number(first.line("year")),
                any(rows, "level"),
                awards,
                new IndexedInnovation.Copies(copies, copies.size())));
    }

    private static @Nullable String any(List<CsvCells> rows, String column) {
        return rows.stream()
                .map(row -> row.line(column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String beforeBracket(String title) {
        return title.split("\\(", 2)[0].strip();
    }

    private static List<CsvCells> rows(String name) {
        try {
            return CsvTable.read(Files.readAllBytes(Path.of("seeds", name))).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> slugs() {
        return Set.copyOf(slugs.values());
    }

    SearchHits hits(String words) {
        try {
            return index.search(new CatalogueQuery(words, Map.of(), 1, 20));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> found(String words) {
        return hits(words).ids().stream().map(slugs::get).toList();
    }

    List<String> suggestions(String words) {
        try {
            return index.suggest(words, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
