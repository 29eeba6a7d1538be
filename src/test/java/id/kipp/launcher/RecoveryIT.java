package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.KippJar;
import id.kipp.testbed.LoosePortal;
import org.junit.jupiter.api.Test;

/** Killed at any place, the portal comes back with what it had been told, and leaves nothing running. */
class RecoveryIT {

    @Test
    void killedAndStartedAgainNothingIsLostAndNothingIsLeftRunning() throws Exception {
        var portal = LoosePortal.start("recovery");
        portal.write("sebelum", "JVM dibunuh");
        var children = portal.children();
        portal.kill();

        portal.startAgain();
        assertThat(portal.read("sebelum")).contains("JVM dibunuh");
        assertThat(children).as("processes of the killed portal").noneMatch(ProcessHandle::isAlive);

        portal.killDatabase();
        portal.awaitReady();
        assertThat(portal.read("sebelum")).contains("JVM dibunuh");
        portal.write("sesudah", "basis data dibunuh");

        children = portal.children();
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
