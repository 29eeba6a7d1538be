package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.KippJar;
import id.kipp.testbed.LoosePortal;
import org.junit.jupiter.api.Test;

/** Killed at any place, the portal comes back with what it had been told, and leaves nothing running. Ten rounds with {@code mvn -Pfaults}. */
class RecoveryIT {
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);

    @Test
    void killedAndStartedAgainNothingIsLostAndNothingIsLeftRunning() throws Exception {
        var portal = LoosePortal.start("recovery");
        for (int round = 0; round < ROUNDS; round++) {
            portal.write("sebelum-" + round, "JVM dibunuh");
            var killed = portal.children();
            portal.kill();

            portal.startAgain();
            assertThat(portal.read("sebelum-" + round)).contains("JVM dibunuh");
            assertThat(killed).as("processes of the killed portal").noneMatch(ProcessHandle::isAlive);

            portal.killDatabase();
            portal.awaitReady();
            assertThat(portal.read("sebelum-" + round)).contains("JVM dibunuh");
            portal.write("sesudah-" + round, "basis data dibunuh");
        }
        var children = portal.children();
        portal.stop();
        assertThat(children).as("processes of the stopped portal").noneMatch(ProcessHandle::isAlive);
        assertThat(portal.printed()).endsWith("Portal berhenti. / the portal has stopped.\n");
    }

    @Test
    void helpNamesEveryOptionAndSettingAndStartsNothing() {
        var help = KippJar.run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.printed())
                .contains("--port", "--host", "--data", "--demo", "--demo-reset", "--verbose", "KIPP_DB_URL");
    }
}
