package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.award.rules.AwardLimits;
import id.kipp.competition.rules.EditionLimits;
import id.kipp.judging.rules.score.ScoringLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A limit stands once: in the rule that refuses, from which the form takes it, and no column is narrower. */
class LimitsTest {
    private static final Pattern LITERAL = Pattern.compile("maxlength=\"[^#\"]*\"");
    private static final Pattern MODULES = Pattern.compile("/(award|competition|judging)/.*");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^  (\\w+) varchar\\((\\d+)\\)");

    private static final Map<String, Integer> KEPT = Map.ofEntries(
            Map.entry("plenary.minutes", AwardLimits.MINUTES),
            Map.entry("gate_pick.deviation_reason", AwardLimits.DEVIATION_REASON),
            Map.entry("plenary_attendance.sat_out_reason", AwardLimits.SAT_OUT_REASON),
            Map.entry("decree.number", AwardLimits.DECREE_NUMBER),
            Map.entry("decree.about", AwardLimits.DECREE_ABOUT),
            Map.entry("assignment.comment", ScoringLimits.COMMENT),
            Map.entry("score.comment", ScoringLimits.COMMENT),
            Map.entry("assignment.withdrawn_reason", ScoringLimits.REASON),
            Map.entry("stage_snapshot.reason", ScoringLimits.REASON),
            Map.entry("edition.name", EditionLimits.NAME),
            Map.entry("edition_group.name", EditionLimits.NAME),
            Map.entry("category.name", EditionLimits.NAME),
            Map.entry("criterion.name", EditionLimits.NAME),
            Map.entry("edition.theme", EditionLimits.THEME),
            Map.entry("gate.name", EditionLimits.GATE),
            Map.entry("stage.changed_reason", Math.max(EditionLimits.REASON, ScoringLimits.REASON)),
            Map.entry("question.label", EditionLimits.QUESTION),
            Map.entry("question.hint", EditionLimits.HINT));

    @Test
    void aFormTakesItsLimitsFromTheRules() {
        var literal = PageFile.all().stream()
                .filter(page -> MODULES.matcher(page.path()).matches())
                .flatMap(page -> LITERAL.matcher(page.text()).results().map(match -> page.path() + " " + match.group()))
                .toList();
        assertThat(literal).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<input maxlength=\"300\"/>", "<h:inputTextarea pt:maxlength=\"500\"/>"})
    void aLimitWrittenIntoAFormIsFound(String form) {
        assertThat(LITERAL.matcher(form).find()).isTrue();
    }

    @Test
    void noColumnIsNarrowerThanWhatTheRuleLetsThrough() {
        var widths = widths();
        assertThat(KEPT)
                .allSatisfy((column, limit) -> assertThat(widths)
                        .as(column)
                        .hasEntrySatisfying(column, width -> assertThat(width).isGreaterThanOrEqualTo(limit)));
    }

    private static Map<String, Integer> widths() {
        try (var files = Files.list(MIGRATIONS)) {
            return files.flatMap(file -> TABLE.matcher(read(file)).results())
                    .flatMap(table -> COLUMN.matcher(table.group(2))
                            .results()
                            .map(column -> Map.entry(
                                    table.group(1) + "." + column.group(1), Integer.parseInt(column.group(2)))))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
