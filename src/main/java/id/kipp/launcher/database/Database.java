package id.kipp.launcher.database;

import id.kipp.launcher.DataFolder;
import id.kipp.launcher.LaunchException;
import id.kipp.launcher.Program;
import id.kipp.launcher.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database that the portal works on: the one configured, else the embedded one, stopped on closing. */
public final class Database implements AutoCloseable {
    private final DatabaseAddress address;
    private final @Nullable EmbeddedDatabase embedded;

    private Database(DatabaseAddress address, @Nullable EmbeddedDatabase embedded) {
        this.address = address;
        this.embedded = embedded;
    }

    public static Database open(
            Optional<DatabaseAddress> configured, DataFolder data, Program program, Progress progress)
            throws IOException {
        if (configured.isPresent()) {
            return new Database(configured.get(), null);
        }
        var embedded = EmbeddedDatabase.start(data, program, progress);
        return new Database(embedded.address(), embedded);
    }

    /** For a command beside a portal that runs on the same data folder: its database is used and left running. */
    public static Database ofRunningPortal(Optional<DatabaseAddress> configured, DataFolder data) throws IOException {
        if (configured.isPresent()) {
            return new Database(configured.get(), null);
        }
        var address = DatabaseSecret.in(data)
                .address()
                .orElseThrow(() -> new LaunchException(
                        "Portal lain memakai folder data ini tetapi belum siap; coba lagi sebentar lagi.",
                        "Another portal uses this data folder but is not ready yet; try again in a moment."));
        return new Database(address, null);
    }

    /** The folder of MariaDB's own programs, for commands that write a database down or read one in. */
    public static Path programs(DataFolder data, Program program, Progress progress) throws IOException {
        return Binaries.unpacked(data, program, progress).folder().resolve("bin");
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Refuses with a clear sentence when the database does not let the portal in. */
    public void check(Path application) throws IOException {
        new Probe(application).check(address);
    }

    /** What to do should the embedded database die and not be started again. */
    public void whenGivenUp(Runnable todo) {
        if (embedded != null) {
            embedded.whenGivenUp(todo);
        }
    }

    /** Said before the server is stopped: from here on a database that ends is not started again. */
    public void expectEnd() {
        if (embedded != null) {
            embedded.expectEnd();
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.stop();
        }
    }
}
