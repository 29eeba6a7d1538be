package id.kipp.launcher.server;

import id.kipp.launcher.ChildProcess;
import id.kipp.launcher.DataFolder;
import id.kipp.launcher.Program;
import id.kipp.launcher.Progress;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server's JVM, from start to stop. */
public final class ServerProcess {
    private final ChildProcess child;
    private final DataFolder data;
    private final Program program;
    private final Progress progress;
    private @Nullable ClassArchive archive;

    public ServerProcess(DataFolder data, Program program, Progress progress) throws IOException {
        this.child = new ChildProcess(data.folder("run").resolve("server.pid"));
        this.data = data;
        this.program = program;
        this.progress = progress;
    }

    /** A server whose launcher was killed ends by itself; this waits for it, so that its port is free again. */
    public void endLeftover() throws IOException {
        child.endLeftover();
    }

    public Process start(ServerSettings settings) throws IOException {
        var server = ServerFolder.unpacked(data, program, progress);
        archive = ClassArchive.in(server, program);
        var builder = new ProcessBuilder(commandLine(server, archive, settings)).redirectErrorStream(true);
        // Else the C library keeps an arena of its own for each of the many threads.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        var process = builder.start();
        child.remember(process);
        send(settings.properties(), process);
        listen(process, settings.verbose());
        return process;
    }

    public void stop(Process process) {
        child.stop(process);
        if (archive != null && !process.isAlive()) {
            try {
                archive.keep(process.exitValue());
            } catch (IOException unkept) {
                progress.say("Arsip kelas tidak tersimpan: " + unkept, "the class archive was not kept");
            }
        }
    }

    private List<String> commandLine(ServerFolder server, ClassArchive classes, ServerSettings settings)
            throws IOException {
        var run = data.folder("run");
        var instance = server.freshInstance(data);
        var line = new ArrayList<String>();
        line.add(java());
        line.addAll(server.moduleOptions());
        line.addAll(classes.options());
        line.addAll(CompilerHints.options(run.resolve("compiler.json")));
        line.addAll(settings.javaOptions());
        line.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfish.payara.micro.BootJar=" + server.launcher().toUri(),
                "-Dfish.payara.micro.UnpackDir=" + server.folder(),
                "-cp",
                program.source() + ":" + server.launcher(),
                ServerMain.class.getName(),
                "--rootdir",
                instance.toString(),
                // Not --nocluster, which leaves Hazelcast listening on every address.
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                BootCommands.write(run.resolve("preboot.txt"), settings.host()).toString(),
                "--logproperties",
                LogSettings.write(run.resolve("logging.properties"), data.folder("log"), settings.verbose())
                        .toString(),
                "--deploy",
                settings.application().toString()));
        return line;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The pipe stays open for as long as the launcher lives; see {@link ServerMain}. */
    private static void send(Map<String, String> settings, Process process) throws IOException {
        var pipe = new DataOutputStream(process.getOutputStream());
        pipe.writeInt(settings.size());
        for (var setting : settings.entrySet()) {
            pipe.writeUTF(setting.getKey());
            pipe.writeUTF(setting.getValue());
        }
        pipe.flush();
    }

    /** The application's progress goes to the terminal, whatever else the JVM says to a file. */
    private void listen(Process process, boolean verbose) throws IOException {
        var rest = verbose
                ? System.out
                : new PrintStream(
                        Files.newOutputStream(data.folder("log").resolve("server.out")), true, StandardCharsets.UTF_8);
        var reader = new Thread(
                () -> {
                    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                        sort(lines, rest);
                    } catch (IOException closed) {
                        // The server is gone; whoever waits for it says so.
                    }
                },
                "server-output");
        reader.setDaemon(true);
        reader.start();
    }

    private void sort(BufferedReader lines, PrintStream rest) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ProgressHandler.MARK)) {
                progress.line(line.substring(ProgressHandler.MARK.length()));
            } else {
                rest.println(line);
            }
        }
    }
}
