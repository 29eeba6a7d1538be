package id.kipp.submission.check;

import id.kipp.competition.check.StoredStages;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageTimes;
import id.kipp.kernel.check.Invariant;
import id.kipp.kernel.check.Rows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;

/** I3: what has a receipt arrived first while the edition took submissions. */
public final class NothingLate implements Invariant {
    @Override
    public String says() {
        return "I3 tidak ada yang terlambat / nothing was late";
    }

    @Override
    public long check(Connection database, Consumer<String> findings) throws SQLException, IOException {
        var stages = StoredStages.times(database, StageKind.SUBMISSION);
        return Rows.each(
                database,
                "select s.edition_id, r.number, r.received_at from receipt r join submission s on s.id = r.submission_id",
                row -> {
                    var at = row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    if (!wasOpen(stages, row.getLong(1), at)) {
                        findings.accept(row.getString(2) + ": diterima " + at
                                + ", di luar masa pengajuan / it arrived while the edition took nothing");
                    }
                });
    }

    private static boolean wasOpen(Map<Long, StageTimes> stages, long edition, Instant at) {
        var times = stages.get(edition);
        return times != null && times.stateAt(StageKind.SUBMISSION, at).isAccepting();
    }
}
