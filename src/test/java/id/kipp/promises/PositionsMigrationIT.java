package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The migration that gives each part of an edition a place of its own, run on copies of the tables that hold what earlier
 * versions could leave: two parts at one place, in a sealed stage too.
 */
@WithPortal
class PositionsMigrationIT {
    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V2026_11_28_0210__competition_positions.sql");

    private static final Map<String, String> PLACES = Map.of(
            "criterion", "criterion_place",
            "question", "question_place",
            "edition_group", "edition_group_place",
            "category", "category_place");

    /** A text in quotes, or the name of a table. */
    private static final Pattern NAMES =
            Pattern.compile("'[^']*'|\\b(criterion|question|edition_group|category|stage_snapshot|new_place)\\b");

    private final Portal portal;

    PositionsMigrationIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void copyTheTables() throws SQLException {
        drop();
        for (var table : List.of("criterion", "question", "edition_group", "category", "stage_snapshot")) {
            portal.change("create table old_" + table + " like " + table);
        }
        for (var table : PLACES.entrySet()) {
            portal.change("alter table old_" + table.getKey() + " drop key " + table.getValue());
        }
    }

    @AfterEach
    void drop() throws SQLException {
        for (var table : List.of(
                "criterion",
                "question",
                "edition_group",
                "category",
                "stage_snapshot",
                "edition",
                "stage",
                "new_place")) {
            portal.change("drop table if exists old_" + table);
        }
    }

    /** The seal names 12 before 2, at one place; its hash stands on that order. */
    @Test
    void aSealedStageKeepsTheOrderThatItsSealWrote() throws Exception {
        criterion(2, 5, 1);
        criterion(12, 5, 1);
        criterion(3, 5, 7);
        portal.change("insert into old_stage_snapshot (stage_id, taken_at, taken_by, missing, content, sha256) values"
                + " (5, utc_timestamp(6), 1, 0, 'stage 5\ncriterion 12 l 1\ncriterion 2 b 1\ncriterion 3 c 1\nmark 1 1 2 70\n',"
                + " repeat('0', 64))");
        migrate();

        assertThat(places("criterion where stage_id = 5")).containsExactly("12 1", "2 2", "3 3");
    }

    @Test
    void whateverElseSharedAPlaceIsOrderedByPlaceAndThenById() throws Exception {
        criterion(1, 6, 2);
        criterion(4, 6, 1);
        criterion(5, 6, 2);
        for (var id : List.of(1, 2, 3)) {
            portal.change(
                    "insert into old_question (id, edition_id, position, code, label, max_words) values (?, 9, ?, ?, 'L', 9)",
                    id,
                    id == 3 ? 1 : 4,
                    "q" + id);
            portal.change(
                    "insert into old_edition_group (id, edition_id, position, code, name) values (?, 9, 3, ?, 'N')",
                    id,
                    "g" + id);
            portal.change(
                    "insert into old_category (id, edition_id, position, name) values (?, 9, ?, ?)",
                    id,
                    4 - id,
                    "N" + id);
        }
        migrate();

        assertThat(places("criterion")).containsExactly("4 1", "1 2", "5 3");
        assertThat(places("question")).containsExactly("3 1", "1 2", "2 3");
        assertThat(places("edition_group")).containsExactly("1 1", "2 2", "3 3");
        assertThat(places("category")).containsExactly("3 1", "2 2", "1 3");
    }

    private void criterion(int id, int stage, int position) throws SQLException {
        portal.change(
                "insert into old_criterion (id, stage_id, position, code, name, weight) values (?, ?, ?, ?, 'N', 1)",
                id,
                stage,
                position,
                "k" + id);
    }

    private List<String> places(String of) throws SQLException {
        return portal.column("select concat_ws(' ', id, position) from old_" + of + " order by position");
    }

    private void migrate() throws SQLException, IOException {
        var script = Files.readAllLines(MIGRATION).stream()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
        for (var statement : script.split(";")) {
            if (!statement.isBlank()) {
                portal.change(NAMES.matcher(statement)
                        .replaceAll(found -> found.group(1) == null
                                ? found.group().replace("\\", "\\\\")
                                : "old_" + found.group(1)));
            }
        }
    }
}
