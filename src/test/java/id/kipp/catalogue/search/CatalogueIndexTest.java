package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.search.IndexedInnovation.Award;
import id.kipp.catalogue.search.SearchHits.Count;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueIndexTest {
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private CatalogueIndex index;

    @BeforeEach
    void threeInnovations() throws IOException {
        index = new CatalogueIndex(directory);
        index.put(innovation(1, "Rumah lahir sehat", "kabupaten", "Bali", "Kesehatan", new Award(2016, "Top 35")));
        index.put(innovation(
                2,
                "Bank sampah desa",
                "kota",
                "Jawa Timur",
                "Lingkungan hidup",
                new Award(2017, "Top 99"),
                new Award(2016, "Finalis")));
        index.put(innovation(
                3, "Kelas perahu", "kabupaten", "Sulawesi Selatan", "Pendidikan", new Award(2017, "Top 40")));
        index.commit("3/x/1");
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static IndexedInnovation innovation(
            long id, String title, String kind, String province, String theme, Award... awards) {
        return new IndexedInnovation(
                id,
                "INV-2016-%03d".formatted(id),
                title,
                "Ringkasan " + title,
                List.of("Warga dilayani lebih dekat."),
                "Pemerintah Contoh " + id,
                kind,
                null,
                province,
                theme,
                awards[0].year(),
                awards[0].level(),
                List.of(awards));
    }

    private SearchHits search(String text, Map<Facet, Set<String>> chosen) throws IOException {
        return index.search(new CatalogueQuery(text, chosen, 1, 20), false);
    }

    @Test
    void findsWordsByTheirIndonesianRoot() throws IOException {
        assertThat(search("melahirkan", Map.of()).ids()).containsExactly(1L);
        assertThat(search("kelahiran", Map.of()).ids()).containsExactly(1L);
        assertThat(search("persampahan", Map.of()).ids()).containsExactly(2L);
    }

    @Test
    void everyWordCountsWhereverItStands() throws IOException {
        assertThat(search("sampah melayani", Map.of()).ids()).containsExactly(2L);
        assertThat(search("sampah perahu", Map.of()).ids()).isEmpty();
    }

    @Test
    void withoutWordsTheNewestAndHighestComeFirst() throws IOException {
        assertThat(search("", Map.of()).ids()).containsExactly(3L, 2L, 1L);
    }

    @Test
    void countsOfAFacetIgnoreItsOwnChoice() throws IOException {
        var hits = search("", Map.of(Facet.KIND, Set.of("kota")));
        assertThat(hits.ids()).containsExactly(2L);
        assertThat(hits.counts().get(Facet.KIND)).containsExactly(new Count("kabupaten", 2), new Count("kota", 1));
        assertThat(hits.counts().get(Facet.PROVINCE)).containsExactly(new Count("Jawa Timur", 1));
        assertThat(hits.counts().get(Facet.YEAR)).containsExactly(new Count("2017", 1), new Count("2016", 1));
    }

    @Test
    void severalValuesOfOneFacetWiden() throws IOException {
        assertThat(search("", Map.of(Facet.THEME, Set.of("Kesehatan", "Pendidikan")))
                        .ids())
                .containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void yearAndLevelMeanTheSameAward() throws IOException {
        var bothOfOneAward = Map.of(Facet.YEAR, Set.of("2016"), Facet.LEVEL, Set.of("Finalis"));
        var ofTwoAwards = Map.of(Facet.YEAR, Set.of("2016"), Facet.LEVEL, Set.of("Top 99"));
        assertThat(search("", bothOfOneAward).ids()).containsExactly(2L);
        assertThat(search("", ofTwoAwards).ids()).isEmpty();
    }

    @Test
    void aSlipOfTheFingerFindsSimilarWordsOnlyWhenAskedToBeKind() throws IOException {
        var query = new CatalogueQuery("perhau", Map.of(), 1, 20);
        assertThat(index.search(query, false).total()).isZero();
        var kind = index.search(query, true);
        assertThat(kind.similar()).isTrue();
        assertThat(kind.ids()).containsExactly(3L);
    }

    @Test
    void similarWordsAreNoAnswerToAChoiceThatIsTooNarrow() throws IOException {
        var query = new CatalogueQuery("perahu", Map.of(Facet.KIND, Set.of("kota")), 1, 20);
        assertThat(index.search(query, true))
                .extracting(SearchHits::total, SearchHits::similar)
                .containsExactly(0L, false);
    }

    @Test
    void findsACodeAndSurvivesAnythingTyped() throws IOException {
        assertThat(search("inv-2016-002", Map.of()).ids()).containsExactly(2L);
        for (var typed : List.of("\"", "(((", "a AND OR NOT", "dan", "~~ +- | \\", "yang dan")) {
            assertThat(search(typed, Map.of()).total()).as(typed).isZero();
        }
    }

    @Test
    void pagesDoNotRepeatAndEndWithNothing() throws IOException {
        var first = index.search(new CatalogueQuery("", Map.of(), 1, 2), false);
        var second = index.search(new CatalogueQuery("", Map.of(), 2, 2), false);
        var third = index.search(new CatalogueQuery("", Map.of(), 3, 2), false);
        assertThat(first.ids()).containsExactly(3L, 2L);
        assertThat(second.ids()).containsExactly(1L);
        assertThat(third.ids()).isEmpty();
        assertThat(third.total()).isEqualTo(3);
    }

    @Test
    void aSecondPutOfTheSameCodeReplacesTheFirst() throws IOException {
        index.put(innovation(2, "Pasar ikan", "kota", "Maluku", "Kelautan", new Award(2018, "Top 40")));
        index.commit("3/y/2");
        assertThat(index.size()).isEqualTo(3);
        assertThat(search("sampah", Map.of()).total()).isZero();
        assertThat(search("ikan", Map.of()).ids()).containsExactly(2L);
    }

    @Test
    void theVersionIsKeptWithTheIndex() throws IOException {
        assertThat(index.version()).isEqualTo("3/x/1");
    }

    @Test
    void anEmptyIndexAnswers() throws IOException {
        try (var empty = new CatalogueIndex(new ByteBuffersDirectory())) {
            assertThat(empty.version()).isEmpty();
            assertThat(empty.search(CatalogueQuery.all(20), true).total()).isZero();
        }
    }

    @Test
    void theLongestAddressThatAnybodyMayTypeIsSearched() throws IOException {
        var many = IntStream.range(0, 2000).mapToObj(Integer::toString).collect(Collectors.toSet());
        var chosen = Arrays.stream(Facet.values()).collect(Collectors.toMap(facet -> facet, facet -> many));
        var words = IntStream.range(0, 100).mapToObj(i -> "k" + i).collect(Collectors.joining(" "));

        var hits = index.search(new CatalogueQuery(words, chosen, 1, 20), true);

        assertThat(hits.total()).isZero();
    }
}
