package id.kipp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Ids and names that a journey needs from the database, since no page shows them. */
final class Records {
    /** The ids of an edition's stages in their order. */
    record Stages(
            long submission,
            long screening,
            long desk,
            long plenary,
            long hearing,
            long lastPlenary,
            long publication) {}

    private final Portal portal;

    Records(Portal portal) {
        this.portal = portal;
    }

    Stages stages(String edition) throws SQLException {
        var ids = texts("select id from stage where edition_id = " + edition + " order by position").stream()
                .map(Long::valueOf)
                .toList();
        return new Stages(ids.get(0), ids.get(1), ids.get(2), ids.get(3), ids.get(4), ids.get(5), ids.get(6));
    }

    List<String> jurors(long stage) throws SQLException {
        var names = texts("select distinct a.username from account a join assignment x on x.juror_id = a.id"
                + " where x.withdrawn_reason is null and x.stage_id = " + stage + " order by a.username");
        assertThat(names).isNotEmpty();
        return names;
    }

    boolean isAssignmentReady(long stage) throws SQLException {
        return !texts("select id from assignment_run where state = 'DONE' and stage_id = " + stage)
                .isEmpty();
    }

    void raiseEveryMark(long stage, int by) throws SQLException {
        try (var connection = portal.jdbc();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update score set value = value + " + by
                    + " where assignment_id in (select id from assignment where stage_id = " + stage + ")");
        }
    }

    private List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = portal.jdbc();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
