package id.kipp.launcher.database;

import id.kipp.launcher.ChildProcess;
import id.kipp.launcher.DataFolder;
import id.kipp.launcher.Folders;
import id.kipp.launcher.LaunchException;
import id.kipp.launcher.Program;
import id.kipp.launcher.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A MariaDB of our own: made on the first start, ended and begun anew if a killed launcher left one, restarted should it die. */
public final class EmbeddedDatabase {
    private static final Duration TIME_TO_START = Duration.ofMinutes(5);
    private static final Duration TIME_BETWEEN_KNOCKS = Duration.ofMillis(50);
    private static final Duration TIME_TO_LEARN_OF_THE_END = Duration.ofMillis(500);
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(2);

    private final Path folder;
    private final Path log;
    private final ChildProcess child;
    private final ServerArguments arguments;
    private final Progress progress;
    private final DatabaseSecret secret;
    private final String password;
    private final int port;
    private final Path sockets;
    private Process process;
    private final RestartPauses pauses = new RestartPauses();
    private @Nullable Long answersSince;
    private volatile Runnable givenUp = () -> {};
    private volatile boolean stopping;

    private EmbeddedDatabase(DataFolder data, Binaries binaries, Progress progress) throws IOException {
        this.folder = data.path().resolve("database");
        this.log = data.folder("log").resolve("database.log");
        this.child = new ChildProcess(data.folder("run").resolve("database.pid"));
        this.arguments = new ServerArguments(binaries);
        this.progress = progress;
        this.secret = DatabaseSecret.in(data);
        this.password = secret.password();
        child.endLeftover();
        if (!Files.isDirectory(folder)) {
            progress.say("Menyiapkan basis data baru …", "making a new database …");
            new Bootstrap(binaries, arguments).make(folder, log);
        }
        this.port = freePort();
        // A socket's path may have no more than 107 letters, which the data folder's own may exceed.
        this.sockets = Files.createTempDirectory("kipp");
        this.process = launch();
        secret.listensOn(port);
    }

    /** Starts it, and returns when it answers. */
    public static EmbeddedDatabase start(DataFolder data, Program program, Progress progress) throws IOException {
        return new EmbeddedDatabase(data, Binaries.unpacked(data, program, progress), progress);
    }

    public DatabaseAddress address() {
        return DatabaseAddress.embedded(port, password);
    }

    /** The portal is going down: should the database end now, told by the same signal, it stays down. */
    public void expectEnd() {
        stopping = true;
    }

    /** What to do should it die and not be started again. */
    void whenGivenUp(Runnable todo) {
        givenUp = todo;
    }

    /** Ends it cleanly and waits for that. */
    public synchronized void stop() {
        expectEnd();
        notifyAll();
        child.stop(process);
        try {
            secret.listensNoMore();
            Folders.delete(sockets);
        } catch (IOException stays) {
            progress.say("Sisa basis data tidak terhapus: " + stays, "leftovers of the database remain");
        }
    }

    private Process launch() throws IOException {
        var statements = firstStatements();
        var started = new ProcessBuilder(arguments.toServe(folder, port, sockets.resolve("mariadb.sock"), statements))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        child.remember(started);
        waitUntilItAnswers(started);
        Files.delete(statements);
        answersSince = System.nanoTime();
        var unused = started.onExit().thenRun(this::startAgain);
        return started;
    }

    /**
     * Should the database die while the portal runs, it comes back on the same port and the pool reconnects. One that does not
     * come back is tried again after growing pauses, and then given up.
     */
    private synchronized void startAgain() {
        try {
            // A signal to the whole group of processes reaches the database before the launcher knows of it.
            pause(TIME_TO_LEARN_OF_THE_END);
            while (!stopping) {
                var pause = pauses.next(ran());
                if (pause.isEmpty()) {
                    progress.say("Basis data tidak dapat dijalankan lagi.", "the database cannot be started again");
                    givenUp.run();
                    return;
                }
                wait(pause.get().toMillis() + 1);
                if (!stopping && isStartedAgain()) {
                    return;
                }
            }
        } catch (IOException | InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration ran() {
        return answersSince == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - answersSince);
    }

    private boolean isStartedAgain() {
        try {
            progress.say("Basis data berhenti sendiri; dijalankan lagi.", "the database died; starting it again");
            process = launch();
            return true;
        } catch (IOException | LaunchException failure) {
            answersSince = null;
            progress.say("Basis data belum dapat dijalankan lagi: " + failure, "the database did not start again");
            return false;
        }
    }

    /**
     * Said at every start, so that a lost password file or a restored folder heals itself. MariaDB is born with users who need
     * no password, which would let everybody on this machine in; one who has a password was made by the operator and stays.
     */
    private Path firstStatements() throws IOException {
        var file = Files.createTempFile(sockets, "first", ".sql");
        return Files.writeString(file, """
                delete from mysql.global_priv where user in ('root', '') or (user not in ('kipp', 'mariadb.sys') \
                and ifnull(json_value(priv, '$.authentication_string'), '') in ('', 'invalid'));
                flush privileges;
                create database if not exists kipp character set utf8mb4 collate utf8mb4_unicode_ci;
                create or replace user kipp@'127.0.0.1' identified by '%s';
                grant all privileges on kipp.* to kipp@'127.0.0.1';
                """.formatted(password));
    }

    private void waitUntilItAnswers(Process started) throws IOException {
        var patience = Instant.now().plus(TIME_TO_START);
        while (!answers()) {
            if (!started.isAlive() || Instant.now().isAfter(patience)) {
                started.destroyForcibly();
                throw didNotStart(log);
            }
            pause(TIME_BETWEEN_KNOCKS);
        }
    }

    /** A MariaDB that is ready greets whoever connects. */
    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.setSoTimeout((int) TIME_TO_ANSWER.toMillis());
            return socket.getInputStream().read() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    static LaunchException didNotStart(Path log) {
        return new LaunchException(
                "Basis data bawaan tidak dapat dijalankan; sebabnya ada di " + log + ".",
                "The embedded database cannot be started; " + log + " says why.");
    }
}
