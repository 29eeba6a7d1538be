package id.kipp.submission.preflight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.submission.preflight.rules.LikenessRules.Other;
import id.kipp.submission.preflight.rules.LikenessRules.Winner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well the standard limits tell copies from texts of their own, on a labelled set: real titles and summaries of winners, edited in
 * stated ways (copies), and held against the most alike of the others (no copies). {@code mvn test -Dtest=PreflightMeasureTest}
 */
class PreflightMeasureTest {
    private static final LikenessRules RULES = new LikenessRules(RuleBook.read(null));

    /** How somebody hands the same in again. */
    private static final List<UnaryOperator<String>> TITLE_EDITS = List.of(
            title -> title.toUpperCase(Locale.ROOT),
            title -> "Inovasi " + title,
            title -> title + " II",
            title -> title.replaceAll("\\s*\\([^)]*\\)", ""),
            title -> title.replace(" dan ", " & ").replace("-", " "));

    private static List<String> titles;
    private static List<String> texts;

    @BeforeAll
    static void read() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = Files.newBufferedReader(Path.of("seeds/winners.csv"), StandardCharsets.UTF_8);
                var rows = format.parse(file)) {
            var records = rows.getRecords();
            titles = records.stream().map(row -> row.get("title")).distinct().toList();
            texts = submissions(records);
        }
        assertThat(titles).hasSizeGreaterThan(200);
        assertThat(texts).hasSizeGreaterThan(200);
    }

    /** Four summaries make the answers of a submission; neighbours share one of them, as institutions share their phrases. */
    private static List<String> submissions(List<CSVRecord> records) {
        var summaries = new ArrayList<>(records.stream()
                .map(row -> row.get("summary"))
                .filter(text -> PlainWords.of(text).size() >= 8)
                .distinct()
                .toList());
        Collections.shuffle(summaries, new Random(99));
        var made = new ArrayList<String>();
        for (int i = 0; i < summaries.size(); i++) {
            var parts = new ArrayList<String>();
            for (int part = 0; part < 4; part++) {
                parts.add(summaries.get((i + part * 3) % summaries.size()));
            }
            made.add(String.join("\n", parts));
        }
        return made;
    }

    /** Counts of right and wrong answers. */
    private static final class Counts {
        private int found;
        private int missed;
        private int wronglyFound;

        void copy(boolean isFound) {
            found += isFound ? 1 : 0;
            missed += isFound ? 0 : 1;
        }

        void own(boolean isFound) {
            wronglyFound += isFound ? 1 : 0;
        }

        double precision() {
            return found / (double) (found + wronglyFound);
        }

        double recall() {
            return found / (double) (found + missed);
        }

        String line(String what) {
            return "%s: precision %.3f, recall %.3f (%d copies)".formatted(what, precision(), recall(), found + missed);
        }
    }

    @Test
    void titles() {
        var counts = new Counts();
        for (int i = 0; i < titles.size(); i++) {
            var title = titles.get(i);
            var copy = TITLE_EDITS.get(i % TITLE_EDITS.size()).apply(title);
            counts.copy(RULES.winner(copy, List.of(winner(title))).isPresent());
            counts.own(RULES.winner(copy, List.of(winner(mostAlike(i)))).isPresent());
        }
        report(counts, "titles");
        assertThat(counts.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(counts.recall()).isGreaterThanOrEqualTo(0.9);
    }

    private static String mostAlike(int own) {
        String most = "";
        int likeness = -1;
        for (int i = 0; i < titles.size(); i++) {
            var like = TitleLikeness.of(titles.get(own), titles.get(i));
            if (i != own && like > likeness) {
                most = titles.get(i);
                likeness = like;
            }
        }
        return most;
    }

    /** Words left out, words put in, and sentences in another order. */
    @Test
    void texts() {
        var random = new Random(2017);
        var counts = new Counts();
        int sharing = 0;
        for (int i = 0; i < texts.size(); i++) {
            var copy = edited(texts.get(i), random);
            counts.copy(isCopy(copy, texts.get(i)));
            counts.own(isCopy(copy, texts.get((i + 9) % texts.size())));
            counts.own(isCopy(copy, texts.get((i + texts.size() / 2) % texts.size())));
            sharing += sharesABand(copy, texts.get(i)) ? 1 : 0;
        }
        report(counts, "texts");
        assertThat(counts.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(counts.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(sharing / (double) texts.size())
                .as("found by looking numbers up")
                .isGreaterThanOrEqualTo(0.9);
    }

    private static boolean isCopy(String text, String other) {
        return RULES.judge("", text, List.of(new Other("2017-0001", false, "", other)))
                        .size()
                == 1;
    }

    private static boolean sharesABand(String one, String other) {
        var bands = MinHash.bands(Shingles.ofText(one));
        var others = MinHash.bands(Shingles.ofText(other));
        return IntStream.range(0, MinHash.BANDS)
                .anyMatch(band -> bands.get(band).equals(others.get(band)));
    }

    private static String edited(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines, random);
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> random.nextInt(100) >= 6)
                .map(word -> random.nextInt(100) < 4 ? word + " sangat" : word)
                .collect(Collectors.joining(" "));
    }

    private static Winner winner(String title) {
        return new Winner("/katalog/x", title, "Pemerintah Kabupaten Contoh", "Top 99", 2016);
    }

    /** The figures of docs/performance.md. */
    private static void report(Counts counts, String what) {
        System.out.println(counts.line(what));
    }
}
