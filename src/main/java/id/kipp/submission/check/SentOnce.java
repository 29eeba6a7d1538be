package id.kipp.submission.check;

import id.kipp.kernel.check.Invariant;
import id.kipp.kernel.check.Rows;
import id.kipp.submission.rules.SubmissionState;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.function.Consumer;

/** I2: nothing arrived at the ministry twice, unless it was sent back in between. */
public final class SentOnce implements Invariant {
    @Override
    public String says() {
        return "I2 tidak ada yang terkirim dua kali / nothing was sent twice";
    }

    @Override
    public long check(Connection database, Consumer<String> findings) throws SQLException, IOException {
        var last = new HashMap<Long, SubmissionState>();
        Rows.each(
                database,
                "select submission_id, state from submission_step where state in ('RECEIVED', 'SENT_BACK')"
                        + " order by submission_id, at, id",
                row -> {
                    var state = SubmissionState.valueOf(row.getString(2));
                    if (last.put(row.getLong(1), state) == SubmissionState.RECEIVED
                            && state == SubmissionState.RECEIVED) {
                        findings.accept("submission:" + row.getLong(1)
                                + ": diterima dua kali berturut-turut / it arrived twice in a row");
                    }
                });
        return last.size();
    }
}
