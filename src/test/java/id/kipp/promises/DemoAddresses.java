package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Fills the variables of an address from the demonstration's rows: with something that the person may open, if there is any. */
final class DemoAddresses {
    private static final String STAGE =
            "select concat('%s', min(s.id), '%s') from stage s join edition e on e.id = s.edition_id"
                    + " where e.year = 2016 and s.kind = '%s' and '' <> ?";
    private static final String OWN_SUBMISSION = "select concat('%s', min(s.code), '%s') from submission s"
            + " join account a on a.id = s.author_id where s.state = 'DRAFT' and a.username = ? and s.code like '2017-%%'";

    private static final String OWN_RECORD =
            "select concat('/katalog-saya/', min(i.slug), '%s') from innovation i join account a"
                    + " on a.institution_id = i.institution_id where a.username = ?"
                    + " and i.id not in (select p.innovation_id from innovation_profile p where p.state = 'SENT')";

    private static final String OWN_REPLICATION =
            "select concat('/replikasi/', min(p.number), '%s') from replication_project p,"
                    + " account a where a.username = ? and (a.institution_id is null or a.institution_id in (p.adopter_id, p.owner_id))%s";

    /** By template; the question mark is the person. */
    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("/pleno/{id}", STAGE.formatted("/pleno/", "", "PLENARY")),
            Map.entry("/publikasi/{id}", STAGE.formatted("/publikasi/", "", "PLENARY")),
            Map.entry("/penugasan/{id}", STAGE.formatted("/penugasan/", "", "SCORING")),
            Map.entry("/penugasan/{id}/beban", STAGE.formatted("/penugasan/", "/beban", "SCORING")),
            Map.entry("/penugasan/{id}/pasangan", STAGE.formatted("/penugasan/", "/pasangan", "SCORING")),
            Map.entry(
                    "/penugasan/{id}/alihkan/{juror}",
                    "select concat('/penugasan/', min(s.id), '/alihkan/', (select min(a.id) from account a where"
                            + " a.username = 'evaluator02')) from stage s join edition e on e.id = s.edition_id"
                            + " where e.year = 2016 and s.kind = 'SCORING' and s.jury = 'EVALUATOR' and '' <> ?"),
            Map.entry("/penugasan/{id}/pembaca", STAGE.formatted("/penugasan/", "/pembaca", "SCORING")),
            Map.entry("/peringkat/{id}", STAGE.formatted("/peringkat/", "", "SCORING")),
            Map.entry(
                    "/peringkat/{id}/keandalan",
                    "select concat('/peringkat/', min(stage_id), '/keandalan') from stage_snapshot where '' <> ?"),
            Map.entry(
                    "/peringkat/{id}/usulan/{code}",
                    "select concat('/peringkat/', a.stage_id, '/usulan/', min(s.code)) from stage_snapshot n"
                            + " join assignment a on a.stage_id = n.stage_id and a.confirmed_at is not null"
                            + " join submission s on s.id = a.submission_id where '' <> ? group by a.stage_id limit 1"),
            Map.entry("/panduan/{guide}", "select '/panduan/upp' from edition where '' <> ? limit 1"),
            Map.entry(
                    "/pemberitahuan/templat/{kind}/{language}",
                    "select '/pemberitahuan/templat/submission-sent/id' from edition where '' <> ? limit 1"),
            Map.entry("/edisi/tahap/{id}", STAGE.formatted("/edisi/tahap/", "", "SCORING")),
            Map.entry("/edisi/tahap/{id}/tutup", STAGE.formatted("/edisi/tahap/", "/tutup", "SCORING")),
            Map.entry("/edisi/tahap/{id}/kriteria", STAGE.formatted("/edisi/tahap/", "/kriteria", "SCORING")),
            Map.entry("/edisi/{id}/jadwal", "select concat('/edisi/', min(id), '/jadwal') from edition where '' <> ?"),
            Map.entry("/edisi/{id}/juri", "select concat('/edisi/', min(id), '/juri') from edition where '' <> ?"),
            Map.entry(
                    "/edisi/{id}/pra-periksa",
                    "select concat('/edisi/', min(id), '/pra-periksa') from edition where '' <> ?"),
            Map.entry("/edisi/{id}/umum", "select concat('/edisi/', min(id), '/umum') from edition where '' <> ?"),
            Map.entry("/edisi/{id}", "select concat('/edisi/', min(id)) from edition where '' <> ?"),
            Map.entry(
                    "/edisi/{edition}/pertanyaan/{id}",
                    "select concat('/edisi/', edition_id, '/pertanyaan/', id) from question where '' <> ? limit 1"),
            Map.entry(
                    "/edisi/{edition}/{kind}/{choice}",
                    "select concat('/edisi/', edition_id, '/kategori/', id) from category where '' <> ? limit 1"),
            Map.entry(
                    "/instansi/{slug}",
                    "select concat('/instansi/', min(i.slug)) from institution i join innovation n"
                            + " on n.institution_id = i.id where '' <> ?"),
            Map.entry(
                    "/edisi-kompetisi/{year}",
                    "select concat('/edisi-kompetisi/', max(year)) from innovation_award where '' <> ?"),
            Map.entry("/katalog/{slug}", "select concat('/katalog/', min(slug)) from innovation where '' <> ?"),
            Map.entry(
                    "/penilaian/{id}",
                    "select concat('/penilaian/', min(r.id)) from assignment r join account a on a.id = r.juror_id"
                            + " where a.username = ? and r.published_at is not null and r.withdrawn_reason is null"),
            Map.entry("/usulan/{code}", OWN_SUBMISSION.formatted("/usulan/", "")),
            Map.entry("/usulan/{code}/data", OWN_SUBMISSION.formatted("/usulan/", "/data")),
            Map.entry("/usulan/{code}/berkas", OWN_SUBMISSION.formatted("/usulan/", "/berkas")),
            Map.entry("/usulan/{code}/hapus", OWN_SUBMISSION.formatted("/usulan/", "/hapus")),
            Map.entry("/usulan/{code}/periksa", OWN_SUBMISSION.formatted("/usulan/", "/periksa")),
            Map.entry("/usulan/{code}/jawab/{question}", OWN_SUBMISSION.formatted("/usulan/", "/jawab/ringkasan")),
            Map.entry(
                    "/usulan-masuk/{code}",
                    "select concat('/usulan-masuk/', min(s.code)) from submission s join account a"
                            + " on a.institution_id = s.institution_id where s.state = 'WITH_ADMIN' and a.username = ?"),
            Map.entry(
                    "/tanda-terima/{code}",
                    "select concat('/tanda-terima/', min(s.code)) from receipt r join submission s on s.id = r.submission_id,"
                            + " account a where a.username = ? and (a.institution_id is null or a.id = s.author_id"
                            + " or a.unit_id is null and a.institution_id = s.institution_id)"),
            Map.entry(
                    "/cek-tanda-terima/{number}/{mark}",
                    "select concat('/cek-tanda-terima/', number, '/', left(content_sha256, 16)) from receipt"
                            + " where '' <> ? order by id limit 1"),
            Map.entry(
                    "/akun/{id}/kata-sandi",
                    "select concat('/akun/', min(id), '/kata-sandi') from account where '' <> ?"),
            Map.entry(
                    "/akun-upp/{id}/kata-sandi",
                    "select concat('/akun-upp/', min(a.id), '/kata-sandi') from account a join account_role r"
                            + " on r.account_id = a.id join account me on me.institution_id = a.institution_id"
                            + " where r.role = 'UPP' and me.username = ?"),
            Map.entry(
                    "/katalog/{slug}/riwayat",
                    "select concat('/katalog/', min(i.slug), '/riwayat') from innovation i join profile_version v"
                            + " on v.innovation_id = i.id where '' <> ?"),
            Map.entry("/katalog-saya/{slug}", OWN_RECORD.formatted("")),
            Map.entry("/katalog-saya/{slug}/konfirmasi", OWN_RECORD.formatted("/konfirmasi")),
            Map.entry(
                    "/kurasi/{slug}",
                    "select concat('/kurasi/', min(i.slug)) from innovation i join innovation_profile p"
                            + " on p.innovation_id = i.id where p.state = 'SENT' and '' <> ?"),
            Map.entry(
                    "/replikasi/ajukan/{slug}",
                    "select concat('/replikasi/ajukan/', min(slug)) from innovation where '' <> ?"),
            Map.entry("/replikasi/{number}", OWN_REPLICATION.formatted("", "")),
            Map.entry(
                    "/replikasi/{number}/lembar-kerja",
                    OWN_REPLICATION.formatted(
                            "/lembar-kerja", " and p.state = 'RUNNING' and a.institution_id = p.adopter_id")),
            Map.entry(
                    "/sertifikat-replikasi/{code}",
                    "select concat('/sertifikat-replikasi/', min(certificate)) from replication_project where '' <> ?"),
            Map.entry("/akun/{id}", "select concat('/akun/', min(id)) from account where '' <> ?"),
            Map.entry(
                    "/akun-upp/{id}",
                    "select concat('/akun-upp/', min(a.id)) from account a join account_role r on r.account_id = a.id"
                            + " join account me on me.institution_id = a.institution_id where r.role = 'UPP'"
                            + " and me.username = ?"),
            Map.entry(
                    "/seleksi/{code}",
                    "select concat('/seleksi/', min(code)) from submission where state = 'RECEIVED' and '' <> ?"));

    private DemoAddresses() {}

    /** The whole address; none when the demonstration holds nothing of the kind for this person. */
    static Optional<String> of(Portal portal, String template, String person) throws SQLException {
        if (!template.contains("{")) {
            return Optional.of(template);
        }
        var query = QUERIES.get(template);
        if (query == null) {
            throw new IllegalStateException("say here which row of the demonstration fills " + template);
        }
        return Optional.ofNullable(portal.column(query, person).get(0));
    }
}
