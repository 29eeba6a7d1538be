package id.kipp.platform.demo;

import id.kipp.kernel.Wib;
import id.kipp.kernel.text.Slug;
import id.kipp.platform.seed.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two demonstrated innovations of the home government: one with its whole profile in two versions, one whose profile waits for a curator. */
final class DemoProfiles {
    private static final Duration DAY = Duration.ofDays(1);

    /** A fact with its measure, where it is one. */
    private record Told(
            String field,
            String value,
            @Nullable String before,
            @Nullable String after,
            @Nullable String unit,
            @Nullable Integer since) {}

    private static final Told STAFF = told("STAFF", "6 orang, dua di antaranya paruh waktu");

    private static final List<Told> WHOLE = List.of(
            told(
                    "PROBLEM",
                    "Contoh: warga di pulau-pulau kecil menempuh setengah hari ke kota untuk satu surat, dan sering pulang tanpa hasil"
                            + " karena berkasnya kurang."),
            told(
                    "MEANS",
                    "Contoh: petugas datang dengan perahu menurut jadwal tetap, memeriksa berkas di tempat, dan mencetak surat"
                            + " pada hari yang sama."),
            new Told("RESULT_1", "Waktu tunggu surat", "14.00", "1.00", "hari", 2015),
            new Told("RESULT_2", "Warga dilayani setahun", "310.00", "2150.00", "orang", 2015),
            told("EVIDENCE", "3"),
            told("COST_FIRST", "50-250-jt"),
            told("COST_YEARLY", "kurang-50-jt"),
            told("FIRST_SERVICE", "5 bulan"),
            told("LEGAL", "Contoh: keputusan kepala daerah tentang layanan keliling"),
            told(
                    "CONDITIONS",
                    "Satu perahu dengan atap dan listrik\nJadwal yang diumumkan di setiap desa\nWewenang menandatangani di tempat"),
            told(
                    "UNFIT",
                    "Semua desa sudah terjangkau jalan darat dalam satu jam\nTanda tangan tidak boleh didelegasikan"),
            told("CORE", "Surat selesai pada hari yang sama\nJadwal tetap, apa pun jumlah pemohon"),
            told("ADAPTABLE", "Jenis kendaraan\nJenis surat yang dilayani\nHari dan jam kunjungan"),
            told("MAILBOX", "inovasi@contoh.go.id"));

    private final Connection database;
    private final Instant now;

    DemoProfiles(Connection database, Instant now) {
        this.database = database;
        this.now = now;
    }

    private static Told told(String field, String value) {
        return new Told(field, value, null, null, null, null);
    }

    void write(Place home) throws SQLException {
        var whole = innovation(
                "CONTOH-0001",
                "Perahu Surat (contoh)",
                "Layanan surat kependudukan dengan perahu, selesai di tempat.",
                home);
        profile(whole, "NONE", 2, 20, 20);
        facts(whole, 1, WHOLE);
        facts(whole, 2, WHOLE);
        facts(whole, 2, List.of(STAFF));
        version(whole, 1, 300);
        version(whole, 2, 20);
        section(
                whole,
                1,
                "Ringkasan",
                "Contoh jawaban peserta: perahu berangkat setiap Senin dan Kamis, menyinggahi empat pulau.");
        section(whole, 2, "Dampak", "Contoh jawaban peserta: warga tidak lagi menginap di kota untuk satu surat.");
        award(whole, Wib.day(now).getYear() - 1);
        var waiting =
                innovation("CONTOH-0002", "Antrean Sehat (contoh)", "Pendaftaran puskesmas lewat pesan singkat.", home);
        profile(waiting, "SENT", 0, null, null);
        facts(waiting, 0, List.of(WHOLE.get(4), STAFF, told("CORE", "Nomor antrean tidak dapat diperjualbelikan")));
    }

    private long innovation(String code, String title, String summary, Place home) throws SQLException {
        Sql.run(
                database,
                "insert into innovation (code, slug, title, institution, institution_id, kind, province, year, summary, sample,"
                        + " published_at, changed_at) values (?, ?, ?, ?, ?, ?, (select p.name from institution n"
                        + " left join region p on p.code = n.province_code where n.id = ?), ?, ?, true, ?, ?)",
                code,
                Slug.free(title, home.name(), slug -> false),
                title,
                home.name(),
                home.id(),
                home.kind().name(),
                home.id(),
                Wib.day(now).getYear() - 1,
                summary,
                now,
                now);
        return Sql.find(database, row -> row.getLong(1), "select id from innovation where code = ?", code)
                .orElseThrow();
    }

    private void profile(
            long innovation,
            String state,
            int published,
            @Nullable Integer lastDaysAgo,
            @Nullable Integer confirmedDaysAgo)
            throws SQLException {
        Sql.run(
                database,
                "insert into innovation_profile (innovation_id, state, published, published_at, sent_at, sent_by, alive,"
                        + " confirmed_at, touched_at) values (?, ?, ?, ?, ?, 'ADMIN', ?, ?, ?)",
                innovation,
                state,
                published,
                ago(lastDaysAgo),
                lastDaysAgo == null ? ago(2) : ago(lastDaysAgo + 3),
                confirmedDaysAgo == null ? null : "GROWN",
                ago(confirmedDaysAgo),
                lastDaysAgo == null ? ago(2) : ago(lastDaysAgo));
    }

    private void facts(long innovation, int number, List<Told> facts) throws SQLException {
        try (var rows = new RowBatch(
                database,
                "profile_fact",
                "innovation_id",
                "number",
                "field",
                "value",
                "value_before",
                "value_after",
                "unit",
                "since",
                "source_title",
                "as_of")) {
            for (var fact : facts) {
                rows.add(
                        innovation,
                        number,
                        fact.field(),
                        fact.value(),
                        fact.before(),
                        fact.after(),
                        fact.unit(),
                        fact.since(),
                        fact.since() == null ? null : "Laporan contoh",
                        fact.since() == null ? null : Wib.day(now).minusDays(200));
            }
        }
    }

    private void version(long innovation, int number, int daysAgo) throws SQLException {
        Sql.run(
                database,
                "insert into profile_version (innovation_id, number, published_at, written_by) values (?, ?, ?, 'ADMIN')",
                innovation,
                number,
                ago(daysAgo));
    }

    private void section(long innovation, int position, String heading, String text) throws SQLException {
        Sql.run(
                database,
                "insert into innovation_section (innovation_id, position, heading, text) values (?, ?, ?, ?)",
                innovation,
                position,
                heading,
                text);
    }

    private void award(long innovation, int year) throws SQLException {
        Sql.run(
                database,
                "insert into innovation_award (innovation_id, year, level, source_title) values (?, ?, 'Finalis', 'Contoh')",
                innovation,
                year);
    }

    private @Nullable Instant ago(@Nullable Integer days) {
        return days == null ? null : now.minus(DAY.multipliedBy(days));
    }
}
