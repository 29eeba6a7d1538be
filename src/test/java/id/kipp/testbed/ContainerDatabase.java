package id.kipp.testbed;

import id.kipp.launcher.DataFolder;
import id.kipp.launcher.Program;
import id.kipp.launcher.Progress;
import id.kipp.launcher.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The database behind the in-container tests: up before Arquillian reads where it is, down when all tests are through. */
public final class ContainerDatabase implements LauncherSessionListener {
    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("testbed.target") == null) {
            return;
        }
        try {
            var data = DataFolder.at(TestData.fresh("container"));
            database = Database.open(Optional.empty(), data, Program.own(), new Progress(System.out));
            // Arquillian puts them into the text of arquillian.xml, before it is read as XML.
            database.address()
                    .asProperties()
                    .forEach((name, value) -> System.setProperty(name, value.replace("&", "&amp;")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }
}
