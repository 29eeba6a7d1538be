package id.kipp.launcher;

import id.kipp.launcher.database.Database;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs one sub-command of the application in this JVM, without the server, and with a database only if it needs one. */
final class RunCommand {
    private static final Set<String> HELP = Set.of("--help", "-h");
    /** Reading CSV, linear algebra, keys: to unpack all that the portal uses would take longer than the work itself. */
    private static final String LIBRARIES = "{commons,ejml,jagged}-*.jar";

    private final Options options;
    private final Program program;

    RunCommand(Options options, Program program) {
        this.options = options;
        this.program = program;
    }

    int run() throws IOException {
        var word = options.command().get(0);
        var command = Subcommand.named(word)
                .orElseThrow(() -> new LaunchException(
                        "Perintah " + word + " tidak dikenal; lihat --help.",
                        "Command " + word + " is unknown; see --help."));
        if (command.needsDatabase() && options.command().stream().anyMatch(HELP::contains)) {
            System.out.println(command.usage());
            return 0;
        }
        return command.needsDatabase() ? runOnDatabase(command) : runAlone(command);
    }

    /** The classes are read from kipp.jar as it is; only the libraries have to lie on disk, for as long as the command runs. */
    private int runAlone(Subcommand command) throws IOException {
        var libraries = Files.createTempDirectory("kipp-perintah");
        try {
            return call(command, program.classPath(libraries, LIBRARIES));
        } finally {
            Folders.delete(libraries);
        }
    }

    private int runOnDatabase(Subcommand command) throws IOException {
        var data = DataFolder.at(Path.of(options.get(Setting.DATA)));
        if (command == Subcommand.RESTORE) {
            return new RestoreRun(data).run(() -> runOnDatabase(command, data));
        }
        new RestoreRun(data).refuseUnfinished();
        return runOnDatabase(command, data);
    }

    private int runOnDatabase(Subcommand command, DataFolder data) throws IOException {
        var progress = new Progress(System.err);
        var application = program.application(data, () -> {});
        if (command.needsDatabasePrograms()) {
            var programs = Database.programs(data, program, progress);
            System.setProperty("kipp.db.programs", programs.toString());
        }
        try (var database = data.isOurs() || data.take()
                ? Database.open(options.database(), data, program, progress)
                : Database.ofRunningPortal(options.database(), data)) {
            database.check(application);
            database.address().asProperties().forEach(System::setProperty);
            System.setProperty(Setting.DATA.property(), data.path().toString());
            return callWithJson(command, application);
        }
    }

    /** The application's own libraries are no more than it needs inside of the server, which brings JSON. */
    private int callWithJson(Subcommand command, Path application) throws IOException {
        var folder = Files.createTempDirectory("kipp-perintah");
        try {
            var classPath = new ArrayList<>(ClassPath.of(application));
            classPath.add(
                    program.serverLibrary("jakarta.json.jar", folder).toUri().toURL());
            return call(command, classPath);
        } finally {
            Folders.delete(folder);
        }
    }

    private int call(Subcommand command, List<URL> classPath) throws IOException {
        try (var loader =
                new URLClassLoader(classPath.toArray(URL[]::new), getClass().getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            var type = loader.loadClass(command.className());
            var run = type.getMethod("run", List.class, PrintStream.class, PrintStream.class);
            var arguments = options.command().subList(1, options.command().size());
            return (int) run.invoke(type.getConstructor().newInstance(), arguments, System.out, System.err);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof LaunchException refusal) {
                throw refusal;
            }
            throw new IOException(failure.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new LaunchException(
                    "Perintah " + options.command().get(0) + " tidak ada dalam bangunan ini.",
                    "Command " + options.command().get(0) + " is not in this build.");
        }
    }
}
