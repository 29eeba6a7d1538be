package id.kipp.notice.check;

import id.kipp.kernel.check.Invariant;
import id.kipp.kernel.check.Rows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** I7: every notice is in no mail or in one, and every mail says whether it is over and has something to say. */
public final class OutboxAgrees implements Invariant {
    @Override
    public String says() {
        return "I7 kotak keluar sesuai keadaannya / the outbox agrees with the state";
    }

    @Override
    public long check(Connection database, Consumer<String> findings) throws SQLException, IOException {
        Rows.each(
                database,
                "select n.id from notice n left join notice_mail m on m.id = n.mail_id"
                        + " where n.mail_id is not null and (m.id is null or n.mail_open = true)",
                row -> findings.accept(
                        "notice:" + row.getLong(1)
                                + ": suratnya tidak ada atau akan terkirim lagi / its mail is missing, or would be sent again"));
        Rows.each(
                database,
                "select m.id from notice_mail m where not exists (select 1 from notice n where n.mail_id = m.id)",
                row -> findings.accept(
                        "notice_mail:" + row.getLong(1) + ": surat tanpa isi / a mail that says nothing"));
        Rows.each(
                database,
                "select id from notice_mail where (state = 'WAITING') <> (ended_at is null)",
                row -> findings.accept(
                        "notice_mail:" + row.getLong(1) + ": selesai dan belum selesai / over and not over at once"));
        return count(database);
    }

    private static long count(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from notice")) {
            row.next();
            return row.getLong(1);
        }
    }
}
