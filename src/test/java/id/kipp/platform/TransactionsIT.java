package id.kipp.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.transaction.BusyException;
import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.incoming.IncomingListService;
import id.kipp.submission.incoming.IncomingOrder;
import id.kipp.submission.incoming.IncomingQuery;
import id.kipp.submission.rules.SubmissionState;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** Inside the server: what a transaction announces, what becomes of one that is undone, and what services tell to whom. */
@ExtendWith(ArquillianExtension.class)
class TransactionsIT {
    private static final String TRIED = " from audit_event where kind = 'platform.Tried' order by number";

    @Inject
    private TwoDeeds deeds;

    @Inject
    private CurrentActor current;

    @Inject
    private SubmissionViewService submissions;

    @Inject
    private IncomingListService incoming;

    private long before;

    @Deployment
    static WebArchive finishedApplication() throws Exception {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("testbed.target"), "ROOT.war"))
                .as(WebArchive.class)
                .addClasses(Moment.class, TwoDeeds.class, TwoDeeds.Tried.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    @BeforeEach
    void begin() throws SQLException {
        deeds.begin();
        run("create table if not exists moment (id bigint primary key, at datetime(6))");
        run("delete from moment");
        before = Long.parseLong(texts("select number from audit_tail").get(0));
    }

    @AfterEach
    void leave() throws SQLException {
        current.leave();
        run("drop table moment");
    }

    @Test
    void eventsAreWrittenInTheirOrderByWhomAndWhenTheyWereAnnounced() throws SQLException {
        deeds.byTwoPeople(1);

        assertThat(trail("select concat_ws(' ', number - " + before + ", actor_id, actor, subject)"))
                .containsExactly("1 71 satu deed:1", "2 72 dua deed:2");
        assertThat(trail("select previous_hash").get(1))
                .isEqualTo(trail("select hash").get(0));
        assertThat(texts("select hash from audit_tail"))
                .containsExactly(trail("select hash").get(1));
        var times = trail("select at");
        assertThat(times).isSorted().doesNotHaveDuplicates();
        assertThat(texts("select id from moment")).containsExactly("1");
    }

    /** Whoever announces something does not hold the end of the trail while going on. */
    @Test
    void theEndOfTheTrailIsLockedLast() throws Exception {
        var free =
                deeds.announcing("deed:1", () -> texts("select number from audit_tail where id = 1 for update nowait"));

        assertThat(free).containsExactly(Long.toString(before));
        assertThat(trail("select subject")).containsExactly("deed:1");
    }

    @Test
    void whatWasUndoneIsNotInTheTrail() throws SQLException {
        assertThatThrownBy(() -> deeds.announcing("deed:1", () -> {
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(trail("select subject")).isEmpty();
        assertThat(texts("select number from audit_tail")).containsExactly(Long.toString(before));
    }

    @Test
    void whatCannotBeWrittenInTheTrailIsNotDoneAtAll() throws SQLException {
        var tail = texts("select concat_ws(':', number, hash) from audit_tail")
                .get(0)
                .split(":");
        run("delete from audit_tail");
        try {
            assertThatThrownBy(() -> deeds.byTwoPeople(2)).isInstanceOf(RuntimeException.class);
            assertThat(texts("select id from moment")).isEmpty();
            assertThat(trail("select subject")).isEmpty();
        } finally {
            run("insert into audit_tail (id, number, hash) values (1, " + tail[0] + ", '" + tail[1] + "')");
        }
    }

    /** The end of the trail stays locked until the transaction that moved it is over: the numbers have neither gaps nor twins. */
    @Test
    void whoAnnouncesAtTheSameTimeWaits() throws Exception {
        var people = 8;
        var each = 10;
        var threads = Executors.newFixedThreadPool(people);
        try {
            var begun = new ArrayList<Future<?>>();
            for (int person = 0; person < people; person++) {
                int first = person * each;
                begun.add(threads.submit(() -> {
                    for (int deed = first; deed < first + each; deed++) {
                        deeds.byTwoPeople(deed);
                    }
                }));
            }
            for (var one : begun) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        var numbers = trail("select number");
        assertThat(numbers).hasSize(2 * people * each);
        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(Long.toString(before + 2L * people * each));
        assertThat(trail("select previous_hash").subList(1, numbers.size()))
                .isEqualTo(trail("select hash").subList(0, numbers.size() - 1));
    }

    /** The last rows of a transaction that cannot commit are undone with it, though they were written when it completed. */
    @Test
    void aTransactionThatCannotCommitLeavesNoRow() throws SQLException {
        assertThatThrownBy(() -> deeds.undoneAtTheEnd("deed:1")).isInstanceOf(RuntimeException.class);

        assertThat(trail("select subject")).isEmpty();
        assertThat(texts("select number from audit_tail")).containsExactly(Long.toString(before));
    }

    @Test
    void aDeadlockIsTriedAgainOnceAndLeavesNoTraceOfTheFirstTime() throws SQLException {
        assertThat(deeds.failing(1)).isEqualTo(2);
        assertThat(trail("select subject")).containsExactly("deed:2");
    }

    @Test
    void twoDeadlocksAreToldAndNotTriedAThirdTime() throws SQLException {
        assertThatThrownBy(() -> deeds.failing(5)).isInstanceOf(BusyException.class);
        assertThat(deeds.attempts()).isEqualTo(2);
        assertThatThrownBy(() -> deeds.failingOnItsOwn(5)).isInstanceOf(BusyException.class);
        assertThat(deeds.attempts()).isEqualTo(4);
        assertThat(trail("select subject")).isEmpty();
    }

    @Test
    void onlyWhoBeganTheTransactionTriesAgain() throws SQLException {
        assertThat(deeds.failingInside(deeds, 1)).isEqualTo(2);
        assertThat(trail("select subject")).containsExactly("outer:1", "deed:2");
    }

    @Test
    void everyOtherFailureIsNotTriedAgain() {
        assertThatThrownBy(deeds::broken).isInstanceOf(PersistenceException.class);
        assertThat(deeds.attempts()).isEqualTo(1);
    }

    /** Promise 2 at the service: before the selection closes no answer to an institution tells what was decided. */
    @Test
    void anInstitutionIsToldNoOutcomeBeforeTheSelectionCloses() throws Exception {
        run("insert into institution (name, slug, kind) values ('Kabupaten Uji', 'kabupaten-uji', 'KABUPATEN')");
        run("insert into account (username, name, password_hash, created_at)"
                + " values ('penulis', 'Penulis', '', utc_timestamp(6))");
        run("insert into edition (year, name, created_at) values (1998, 'Diam', utc_timestamp(6))");
        run("insert into stage (edition_id, position, kind, name, opens_at) select id, 1, 'SCREENING', 'Seleksi',"
                + " utc_timestamp(6) from edition where year = 1998");
        for (var state : List.of("DRAFT", "RECEIVED", "PASSED", "PASSED", "FAILED")) {
            run("insert into submission (edition_id, code, institution_id, author_id, title, state, state_at)"
                    + " select e.id, concat('1998-', (select count(*) from submission)), i.id, a.id, 'Inovasi', '"
                    + state
                    + "', utc_timestamp(6) from edition e, institution i, account a where e.year = 1998"
                    + " and i.name = 'Kabupaten Uji' and a.username = 'penulis'");
        }
        long edition =
                Long.parseLong(texts("select id from edition where year = 1998").get(0));
        long institution = Long.parseLong(
                texts("select id from institution where name = 'Kabupaten Uji'").get(0));
        current.enter(new Actor(1, "admin", "Admin", Set.of(Permission.FORWARD_SUBMISSION), institution, null));

        assertThat(submissions.counts(edition))
                .isEqualTo(Map.of(SubmissionState.DRAFT, 1L, SubmissionState.RECEIVED, 4L));
        assertThat(found(edition, SubmissionState.PASSED)).isZero();
        assertThat(found(edition, SubmissionState.FAILED)).isZero();
        assertThat(found(edition, SubmissionState.RECEIVED)).isEqualTo(4);

        run("update stage set closed_at = utc_timestamp(6) where edition_id = " + edition);
        run("update terms_version set version = version + 1");
        // One request looks at the clock and at the version of the terms once in two seconds.
        Thread.sleep(2_100);
        assertThat(submissions.counts(edition)).containsEntry(SubmissionState.PASSED, 2L);
        assertThat(found(edition, SubmissionState.PASSED)).isEqualTo(2);
    }

    private long found(long edition, SubmissionState state) {
        return incoming.page(
                        new IncomingQuery(edition, "", Optional.empty(), List.of(state), IncomingOrder.STATE, false),
                        1,
                        20)
                .total();
    }

    /** Of the rows that this test added. */
    private List<String> trail(String select) throws SQLException {
        return texts(select + TRIED.replace(" order", " and number > " + before + " order"));
    }

    private void run(String sql) throws SQLException {
        try (var connection = outside();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = outside();
                var row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** A connection of its own, also in the middle of a transaction. */
    private static Connection outside() throws SQLException {
        var database = new MysqlDataSource();
        database.setUrl(System.getProperty("kipp.db.url"));
        return database.getConnection(System.getProperty("kipp.db.user"), System.getProperty("kipp.db.password"));
    }
}
