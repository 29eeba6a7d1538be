package id.kipp.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.Match;
import id.kipp.catalogue.rules.ResultOrder;
import id.kipp.catalogue.search.IndexedInnovation.Award;
import id.kipp.catalogue.search.SearchHits.Count;
import id.kipp.csv.CsvTable;
import id.kipp.testbed.CaseFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
                List.of(awards),
                new IndexedInnovation.Copies(List.of("Pemerintah Kabupaten Peniru " + id), id));
    }

    private SearchHits search(String text, Map<Facet, Set<String>> chosen) throws IOException {
        return index.search(new CatalogueQuery(text, chosen, 1, 20));
    }

    /** Without those that have some of the words only. */
    private List<Long> withAllWords(String text) throws IOException {
        return search(text, Map.of()).hits().stream()
                .filter(hit -> hit.match() != Match.MOST)
                .map(SearchHits.Hit::id)
                .toList();
    }

    @Test
    void findsWordsByTheirIndonesianRoot() throws IOException {
        assertThat(search("melahirkan", Map.of()).ids()).containsExactly(1L);
        assertThat(search("kelahiran", Map.of()).ids()).containsExactly(1L);
        assertThat(search("persampahan", Map.of()).ids()).containsExactly(2L);
    }

    @ParameterizedTest
    @MethodSource("families")
    void aRootFindsWhatIsDerivedFromItAndTheOtherWayRound(String family) throws IOException {
        var words = List.of(family.split(" "));
        for (var word : words) {
            index.put(titled(10L + words.indexOf(word), "Ujicoba " + word));
        }
        index.put(titled(9, "Si Ikan Nila"));
        index.commit("words");
        var all = IntStream.range(0, words.size()).mapToObj(i -> 10L + i).toList();
        for (var word : words) {
            assertThat(withAllWords(word + " ujicoba")).as(word).containsExactlyInAnyOrderElementsOf(all);
            assertThat(search(word, Map.of()).ids()).as(word).containsAll(all).doesNotContain(9L);
            assertThat(withAllWords("ujicoba " + word.toUpperCase(Locale.ROOT)))
                    .as(word)
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    static Stream<String> families() {
        return CaseFile.text("01-search-root-and-derived/words.txt").lines();
    }

    private static IndexedInnovation titled(long id, String title) {
        return innovation(id, title, "kota", "Bali", "Kesehatan", new Award(2018, "Top 40"));
    }

    @Test
    void whatPeopleTakeForTheSameCharacterIsTheSame() throws IOException {
        var titles = CsvTable.read(CaseFile.bytes("02-search-apostrophe/winners.csv")).rows().stream()
                .map(row -> row.line("title"))
                .toList();
        for (int i = 0; i < titles.size(); i++) {
            index.put(titled(10 + i, titles.get(i)));
        }
        index.put(titled(20, "Pa\u2019bentengan"));
        index.put(titled(21, "Dottoro\u2018ta"));
        index.put(titled(22, "Kaf\u00E9 S\u00E3o pela\u00ADyanan"));
        index.commit("apostrophes");
        for (var typed : List.of(
                "Jum'at",
                "Jum\u2019at",
                "jum\u2018at",
                "jum\u02BCat",
                "jum`at",
                "jum\u00B4at",
                "JUMAT",
                "jum\uFF07at")) {
            assertThat(search(typed, Map.of()).ids()).as(typed).containsExactlyInAnyOrder(10L, 11L);
        }
        assertThat(search("Pa'bentengan", Map.of()).ids()).containsExactly(20L);
        assertThat(search("dottoro\u2019ta", Map.of()).ids()).containsExactly(21L);
        for (var typed : List.of("kafe sao", "KAF\u00C9", "kafe\u0301", "\u200Bkafe\u00A0", "melayani kafe")) {
            assertThat(withAllWords(typed)).as(typed).containsExactly(22L);
        }
        assertThat(search("\u201Cbank sampah\u201D", Map.of()).ids()).containsExactly(2L);
        assertThat(search("\u201Csampah bank\u201D", Map.of()).ids()).isEmpty();
        assertThat(search("inv\u20112016\u2011002", Map.of()).ids()).containsExactly(2L);
        assertThat(search("'\u2019`", Map.of()).ids()).isEmpty();
    }

    @Test
    void whoeverHasAllWordsStandsBeforeWhoHasSome() throws IOException {
        assertThat(search("sampah melayani", Map.of()).hits()).containsExactly(new SearchHits.Hit(2, Match.MOST));
        assertThat(search("bank sampah perahu", Map.of()).hits()).containsExactly(new SearchHits.Hit(2, Match.MOST));
        assertThat(search("rumah persampahan lahir", Map.of()).hits())
                .containsExactly(new SearchHits.Hit(1, Match.MOST));
        assertThat(search("sampah desa", Map.of()).hits()).containsExactly(new SearchHits.Hit(2, Match.ALL));
        assertThat(search("persampahan desa", Map.of()).hits()).containsExactly(new SearchHits.Hit(2, Match.ROOT));
        assertThat(search("perah", Map.of()).hits()).containsExactly(new SearchHits.Hit(3, Match.ROOT));
        assertThat(search("dilayani", Map.of()).hits())
                .extracting(SearchHits.Hit::match)
                .containsOnly(Match.TEXT);
    }

    @Test
    void withoutWordsTheNewestAndHighestComeFirst() throws IOException {
        assertThat(search("", Map.of()).ids()).containsExactly(3L, 2L, 1L);
    }

    @Test
    void theReaderChoosesTheOrder() throws IOException {
        assertThat(index.search(new CatalogueQuery("", Map.of(), ResultOrder.REPLICATIONS, 1, 20))
                        .ids())
                .containsExactly(3L, 2L, 1L);
        var some = Map.of(Facet.PROVINCE, Set.of("Bali", "Jawa Timur"));
        assertThat(index.search(new CatalogueQuery("pemerintah contoh", some, ResultOrder.YEAR, 1, 20))
                        .hits())
                .containsExactly(new SearchHits.Hit(2, Match.ALL), new SearchHits.Hit(1, Match.ALL));
        assertThat(index.search(new CatalogueQuery("lahir", Map.of(), ResultOrder.REPLICATIONS, 1, 20))
                        .ids())
                .containsExactly(1L);
    }

    @Test
    void placesYearsAndAdoptersAreFoundAsWell() throws IOException {
        assertThat(search("jawa timur", Map.of()).ids()).containsExactly(2L);
        assertThat(search("2016", Map.of()).ids()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(search("peniru 3", Map.of()).ids().get(0)).isEqualTo(3L);
        assertThat(search("kabupaten sorong", Map.of()).total()).isZero();
    }

    @Test
    void titlesAreSuggestedWhileTyping() throws IOException {
        assertThat(index.suggest("pera", 8)).containsExactly("Kelas perahu");
        assertThat(index.suggest("tidakada", 8)).isEmpty();
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
    void aSlipOfTheFingerFindsWhatWasMeantAndSaysIt() throws IOException {
        var hits = search("kelas perhau", Map.of());
        assertThat(hits.hits()).containsExactly(new SearchHits.Hit(3, Match.SLIP));
        assertThat(hits.words().meant()).isEqualTo("kelas perahu");
        assertThat(search("sampha", Map.of()).ids()).containsExactly(2L);
        assertThat(search("perahu", Map.of()).words().meant()).isEmpty();
    }

    @Test
    void aShortWordOrOneThatBeginsOtherwiseIsNoSlip() throws IOException {
        for (var typed : List.of("bnak", "eprahu", "parahu", "desx", "12345", "\"perhau\"")) {
            assertThat(search(typed, Map.of()).total()).as(typed).isZero();
        }
    }

    @Test
    void similarWordsAreNoAnswerToAChoiceThatIsTooNarrow() throws IOException {
        var query = new CatalogueQuery("perahu", Map.of(Facet.KIND, Set.of("kota")), 1, 20);
        assertThat(index.search(query))
                .extracting(SearchHits::total, hits -> hits.words().meant())
                .containsExactly(0L, "");
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
        var first = index.search(new CatalogueQuery("", Map.of(), 1, 2));
        var second = index.search(new CatalogueQuery("", Map.of(), 2, 2));
        var third = index.search(new CatalogueQuery("", Map.of(), 3, 2));
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
            assertThat(empty.search(CatalogueQuery.all(20)).total()).isZero();
        }
    }

    @Test
    void theLongestAddressThatAnybodyMayTypeIsSearched() throws IOException {
        var many = IntStream.range(0, 2000).mapToObj(Integer::toString).collect(Collectors.toSet());
        var chosen = Arrays.stream(Facet.values()).collect(Collectors.toMap(facet -> facet, facet -> many));
        var words = IntStream.range(0, 100).mapToObj(i -> "k" + i).collect(Collectors.joining(" "));

        var hits = index.search(new CatalogueQuery(words, chosen, 1, 20));

        assertThat(hits.total()).isZero();
    }
}
