package id.kipp.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.account.AccountService;
import id.kipp.account.signin.SignInCleaningService;
import id.kipp.kernel.PortalClock;
import id.kipp.kernel.access.NotSignedInException;
import id.kipp.laws.examples.submission.CarelessDirectory;
import id.kipp.laws.examples.submission.CarelessService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: the finished application, its database and its persistence fit together. */
@ExtendWith(ArquillianExtension.class)
class WiringIT {
    @Resource(lookup = "java:app/kipp")
    private DataSource database;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private PortalClock clock;

    @Inject
    private SignInCleaningService cleaning;

    @Inject
    private CarelessService careless;

    @Inject
    private CarelessDirectory carelessDirectory;

    @Inject
    private AccountService accounts;

    @Deployment
    static WebArchive finishedApplication() throws Exception {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("testbed.target"), "ROOT.war"))
                .as(WebArchive.class)
                .addClass(Moment.class)
                .addClass(CarelessService.class)
                .addClass(CarelessDirectory.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    @Test
    void theDataSourceReadsCommittedRowsOnly() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select @@transaction_isolation, @@time_zone")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("READ-COMMITTED");
            assertThat(row.getString(2)).isIn("UTC", "+00:00");
        }
    }

    @Test
    void everyMigrationHasRun() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*), min(success) from flyway_schema_history")) {
            row.next();
            assertThat(row.getInt(1)).isPositive();
            assertThat(row.getInt(2)).isEqualTo(1);
        }
    }

    @Test
    void aTimeIsKeptInUtcToTheMicrosecondWhateverTheServersZone() throws Exception {
        var written = Instant.parse("2016-04-15T16:58:41.123456Z");
        try (var connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("create table if not exists moment (id bigint primary key, at datetime(6))");
        }
        transaction.begin();
        em.persist(new Moment(1, written.plusNanos(999)));
        transaction.commit();
        em.clear();

        assertThat(em.find(Moment.class, 1L).at()).isEqualTo(written);
        assertThat(em.createNativeQuery("select cast(at as char) from moment").getSingleResult())
                .isEqualTo("2016-04-15 16:58:41.123456");
    }

    @Test
    void signInsAndGuessesAreForgottenOnceTheyNoLongerMatter() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into account (username, name, password_hash, created_at)"
                    + " values ('wiring', 'Wiring', '', utc_timestamp(6))");
            signIn(statement, "half a year ago", 181);
            signIn(statement, "still vouches for its device", 179);
            statement.execute(
                    "insert into sign_in_attempt (bucket, attempts, since) values"
                            + " ('old', 3, utc_timestamp(6) - interval 16 minute), ('young', 3, utc_timestamp(6) - interval 14 minute)");

            cleaning.clean();

            assertThat(texts(statement, "select token_hash from sign_in"))
                    .containsExactly("still vouches for its device");
            assertThat(texts(statement, "select bucket from sign_in_attempt")).containsExactly("young");
        }
    }

    private static void signIn(Statement statement, String token, int daysAgo) throws SQLException {
        statement.execute(("insert into sign_in (token_hash, account_id, created_at, last_seen_at, ended_at)"
                        + " select '%s', id, seen, seen, seen from account,"
                        + " (select utc_timestamp(6) - interval %d day as seen) then_ where username = 'wiring'")
                .formatted(token, daysAgo));
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** Whatever bean is added tomorrow: a public method that does not say who may use it is refused. */
    @Test
    void aMethodThatDoesNotSayWhoMayUseItIsForNobody() {
        assertThatThrownBy(() -> careless.saysNothing()).hasMessageContaining("does not say who may use it");
        assertThatThrownBy(() -> careless.demandsNothing()).hasMessageContaining("does not say who may use it");
        assertThatThrownBy(() -> carelessDirectory.write()).hasMessageContaining("does not say who may use it");
        assertThat(careless.isInternal()).isEqualTo("done");
        assertThatThrownBy(() -> accounts.view(1)).isInstanceOf(NotSignedInException.class);
    }

    @Test
    void thePortalsClockIsTheDatabasesInUtc() {
        assertThat(Duration.between(clock.now(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }
}
