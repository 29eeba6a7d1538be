package id.kipp.submission.check;

import id.kipp.kernel.check.Invariant;
import id.kipp.kernel.check.Rows;
import id.kipp.submission.rules.SubmissionState;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** I8: whoever asks again for an answer that was lost finds one: what the ministry knows has a receipt, and nothing else has. */
public final class LostAnswersResolve implements Invariant {
    @Override
    public String says() {
        return "I8 jawaban yang hilang dapat ditanyakan lagi / lost answers can be asked for again";
    }

    @Override
    public long check(Connection database, Consumer<String> findings) throws SQLException, IOException {
        return Rows.each(
                database,
                "select s.code, s.state, r.id is not null, coalesce(r.idempotency_key, '') from submission s"
                        + " left join receipt r on r.submission_id = s.id",
                row -> {
                    var isKnown = SubmissionState.valueOf(row.getString(2)).isKnownToMinistry();
                    if (isKnown && !row.getBoolean(3)) {
                        findings.accept(row.getString(1)
                                + ": di kementerian tanpa tanda terima / at the ministry without a receipt");
                    } else if (row.getBoolean(3) && row.getString(4).isEmpty()) {
                        findings.accept(row.getString(1) + ": tanda terima tanpa kunci / a receipt without a key");
                    }
                });
    }
}
