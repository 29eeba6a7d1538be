package id.kipp.document.purge;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import id.kipp.document.Upload;
import id.kipp.document.Vault;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: a file goes when nothing has named it for as long as a backup may, and never a file that a row still names. */
@ExtendWith(ArquillianExtension.class)
class PurgeIT {
    @Inject
    private PurgeTimer timer;

    @Inject
    private Vault vault;

    private String sha256 = "";

    @Deployment
    static WebArchive finishedApplication() throws Exception {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("testbed.target"), "ROOT.war"))
                .as(WebArchive.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    @BeforeEach
    void keepAFile() throws Exception {
        var content = ("berkas " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        try (var aside = vault.stage(new Upload("a.pdf", new ByteArrayInputStream(content)), 1000)) {
            sha256 = aside.what().sha256();
            aside.keep();
        }
    }

    @AfterEach
    void forget() throws SQLException {
        change("delete from attachment where document_id in (select id from document where sha256 = '" + sha256 + "')");
        change("delete from document where sha256 = '" + sha256 + "'");
    }

    @Test
    void aFileIsKeptUntilItsTimeAndThenGoes() throws Exception {
        var id = document();
        timer.purge();
        assertThat(value("select unused_since is not null from document where id = " + id))
                .isEqualTo("1");
        assertThat(isThere()).isTrue();

        age(id, 89);
        timer.purge();
        assertThat(isThere()).isTrue();

        age(id, 91);
        timer.purge();
        assertThat(isThere()).isFalse();
        assertThat(value("select purged_at is not null from document where id = " + id))
                .isEqualTo("1");
        var told = "select count(*) from audit_event where kind = 'document.DocumentPurged' and subject = 'document:"
                + id + "' and facts like '%" + sha256 + "%'";
        assertThat(value(told)).isEqualTo("1");

        timer.purge();
        assertThat(value(told)).isEqualTo("1");
    }

    @Test
    void aFileThatIsAttachedStaysHoweverOldItIs() throws Exception {
        var id = document();
        change("set foreign_key_checks = 0; insert into attachment (submission_id, document_id) values (0, " + id
                + ")");
        age(id, 91);
        timer.purge();

        assertThat(isThere()).isTrue();
        assertThat(value("select unused_since is null and purged_at is null from document where id = " + id))
                .isEqualTo("1");
    }

    @Test
    void theBytesStayWhileAnotherDocumentHasThem() throws Exception {
        var id = document();
        timer.purge();
        age(id, 91);
        document();
        timer.purge();

        assertThat(value("select purged_at is not null from document where id = " + id))
                .isEqualTo("1");
        assertThat(isThere()).isTrue();
    }

    private String document() throws SQLException {
        change("insert into document (sha256, bytes, media_type, file_name, uploaded_by, uploaded_at) values ('"
                + sha256 + "', 10, 'application/pdf', 'a.pdf', 1, utc_timestamp(6))");
        return value("select max(id) from document");
    }

    private static void age(String id, int days) throws SQLException {
        change("update document set unused_since = utc_timestamp(6) - interval " + days + " day where id = " + id);
    }

    private boolean isThere() throws IOException {
        try (var content = vault.open(sha256)) {
            return content.read() >= 0;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static void change(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var one : sql.split(";")) {
                statement.executeUpdate(one);
            }
        }
    }

    private static String value(String sql) throws SQLException {
        try (var connection = connection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connection() throws SQLException {
        var source = new MysqlDataSource();
        source.setUrl(System.getProperty("kipp.db.url"));
        source.setUser(System.getProperty("kipp.db.user"));
        source.setPassword(System.getProperty("kipp.db.password"));
        return source.getConnection();
    }
}
