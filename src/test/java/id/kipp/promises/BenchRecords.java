package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.sql.SQLException;

/** Many records of the catalogue, each with an award and two sections, made of words that the real ones are made of. */
final class BenchRecords {
    private static final String NUMBERED =
            "with recursive n (i) as (select 1 union all select i + 1 from n where i < ?) ";

    private BenchRecords() {}

    static void add(Portal portal, int records) throws SQLException {
        try (var database = portal.jdbc();
                var statement = database.createStatement()) {
            statement.execute("set max_recursive_iterations = 10000000");
            database.setAutoCommit(false);
            try (var insert = database.prepareStatement(
                    "insert into innovation (code, slug, title, institution, kind, unit, province, year, level, theme,"
                            + " summary, published_at, changed_at) " + NUMBERED + "select concat('INV-1998-', i),"
                            + " concat('ukur-', i), concat(elt(1 + i % 7, 'Antrean', 'Posyandu', 'Perizinan', 'Sekolah', 'Sampah',"
                            + " 'Irigasi', 'Ambulans'), ' ', elt(1 + i % 11, 'terpadu', 'keliling', 'daring', 'cepat', 'ramah',"
                            + " 'murah', 'desa', 'pesisir', 'malam', 'lansia', 'anak'), ' nomor ', i),"
                            + " concat('Pemerintah Kabupaten ', i % 514), 'KABUPATEN', concat('Dinas ', i % 37),"
                            + " 'Jawa Timur', 2000 + i % 24, 'Top 99', concat('Tema ', i % 12),"
                            + " repeat('Warga dilayani dalam sepuluh menit tanpa datang dua kali. ', 3), utc_timestamp(6),"
                            + " utc_timestamp(6) from n")) {
                insert.setInt(1, records);
                insert.executeUpdate();
            }
            statement.executeUpdate("insert into innovation_award (innovation_id, year, level) select id, year, level"
                    + " from innovation where slug like 'ukur-%'");
            for (int section = 1; section <= 2; section++) {
                statement.executeUpdate(
                        "insert into innovation_section (innovation_id, position, heading, text) select id, "
                                + section
                                + ", 'Bagian', repeat(concat(title, ' memotong antrean warga dari lima jam. '), 8)"
                                + " from innovation where slug like 'ukur-%'");
            }
            database.commit();
        }
    }
}
