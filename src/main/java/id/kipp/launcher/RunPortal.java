package id.kipp.launcher;

import id.kipp.launcher.database.Database;
import id.kipp.launcher.server.MemoryBound;
import id.kipp.launcher.server.ServerMain;
import id.kipp.launcher.server.ServerProcess;
import id.kipp.launcher.server.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the portal until it is stopped: database, server, one line when it is ready, and everything back down again. */
final class RunPortal {
    private final Options options;
    private final Program program;
    private final Progress progress;
    private volatile boolean stopping;
    private volatile boolean databaseGone;

    RunPortal(Options options, Program program, Progress progress) {
        this.options = options;
        this.program = program;
        this.progress = progress;
    }

    int run() throws IOException {
        options.demo();
        var data = DataFolder.at(Path.of(options.get(Setting.DATA)));
        if (!data.take()) {
            throw new LaunchException(
                    "Portal lain sedang memakai folder data " + data.path() + "; hentikan dahulu.",
                    "Another portal is using the data folder " + data.path() + "; stop it first.");
        }
        new RestoreRun(data).refuseUnfinished();
        var server = new ServerProcess(data, program, progress);
        server.endLeftover();
        options.documentMegabytes();
        options.documentCare();
        new Readiness(options).checkPort();
        var application =
                program.application(data, () -> progress.say("Membongkar aplikasi …", "unpacking the application …"));
        var database = Database.open(options.database(), data, program, progress);
        try (database) {
            database.check(application);
            return serve(server, settings(data, database, application), data, database);
        }
    }

    private int serve(ServerProcess server, ServerSettings settings, DataFolder data, Database database)
            throws IOException {
        progress.say("Memulai portal …", "starting the portal …");
        var process = server.start(settings);
        var hook = new Thread(
                () -> {
                    stopping = true;
                    database.expectEnd();
                    server.stop(process);
                    database.close();
                    progress.say("Portal berhenti.", "the portal has stopped.");
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        database.whenGivenUp(() -> {
            databaseGone = true;
            end(process);
        });
        endWithParent();
        try {
            if (new Readiness(options).await(process)) {
                progress.line(readyLine(data));
                // Unpacking left hundreds of megabytes; a launcher that only waits would never give them back.
                System.gc();
                process.waitFor();
            }
            if (stopping) {
                hook.join();
                return 0;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(hook);
        server.stop(process);
        if (databaseGone) {
            throw new LaunchException(
                    "Basis data bawaan mati dan tidak dapat dijalankan lagi; sebabnya ada di "
                            + data.path().resolve("log") + ".",
                    "The embedded database died and cannot be started again; "
                            + data.path().resolve("log") + " says why.");
        }
        throw new LaunchException(
                "Server aplikasi berhenti sendiri; sebabnya ada di "
                        + data.path().resolve("log") + ".",
                "The application server ended by itself; " + data.path().resolve("log") + " says why.");
    }

    /** A server without its database may not end by itself; this does not wait for it. */
    private static void end(Process server) {
        server.destroy();
        var unused = server.onExit().orTimeout(30, TimeUnit.SECONDS).exceptionally(late -> server.destroyForcibly());
    }

    /** Under {@code mvn -Prun}, which passes no signal on: the portal stops when Maven does. */
    private static void endWithParent() {
        if (Boolean.getBoolean("kipp.attached")) {
            ProcessHandle.current().parent().ifPresent(parent -> {
                var unused = parent.onExit().thenRun(() -> System.exit(0));
            });
        }
    }

    private ServerSettings settings(DataFolder data, Database database, Path application) {
        var properties = new HashMap<String, String>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("kipp."))
                .forEach(name -> properties.put(name, System.getProperty(name)));
        properties.putAll(database.address().asProperties());
        properties.putAll(Map.of(
                Setting.DATA.property(),
                data.path().toString(),
                Setting.DEMO.property(),
                options.demo().setting(),
                Setting.DEMO_RESET.property(),
                String.valueOf(options.isOn(Setting.DEMO_RESET)),
                Setting.ADDRESS.property(),
                options.address(),
                ServerMain.HEALTH,
                options.health()));
        var javaOptions = options.get(Setting.JAVA_OPTIONS).strip();
        return new ServerSettings(
                options.get(Setting.HOST),
                options.port(),
                application,
                properties,
                MemoryBound.before(javaOptions.isEmpty() ? List.of() : List.of(javaOptions.split("\\s+"))),
                options.isOn(Setting.VERBOSE));
    }

    private String readyLine(DataFolder data) throws IOException {
        var line = "Portal siap / ready: " + options.address();
        var firstCode = data.path().resolve("kode-pertama.txt");
        if (options.demo() != Demo.OFF) {
            line += " — akun contoh / example accounts: sekretariat, adminlokal, upp, evaluator, panelis, ketua;"
                    + " kata sandi / password: contoh-kipp-2016";
        } else if (Files.exists(firstCode)) {
            line += " — buat akun pertama di / make the first account at " + options.address()
                    + "/pertama, kode / code: " + Files.readString(firstCode).strip();
        }
        return line;
    }
}
