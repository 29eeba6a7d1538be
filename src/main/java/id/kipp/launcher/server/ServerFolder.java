package id.kipp.launcher.server;

import id.kipp.launcher.DataFolder;
import id.kipp.launcher.Folders;
import id.kipp.launcher.LaunchException;
import id.kipp.launcher.Program;
import id.kipp.launcher.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Payara Micro unpacked once, so that no start has to do it again.
 *
 * @param folder as {@code --outputlauncher} lays it out
 */
record ServerFolder(Path folder) {
    static ServerFolder unpacked(DataFolder data, Program program, Progress progress) throws IOException {
        return new ServerFolder(program.unpack(data, Program.SERVER, (jar, target) -> {
            progress.say("Membongkar server aplikasi …", "unpacking the application server …");
            layOut(jar, target);
        }));
    }

    private static void layOut(Path jar, Path target) throws IOException {
        var copy = Files.createTempFile(target, "payara", ".jar");
        Files.write(copy, Files.readAllBytes(jar));
        var command = List.of(
                ServerProcess.java(), "-jar", copy.toString(), "--rootdir", target.toString(), "--outputlauncher");
        var layout = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (layout.waitFor() != 0 || !Files.exists(target.resolve("launch-micro.jar"))) {
                throw new LaunchException(
                        "Server aplikasi tidak dapat dibongkar ke " + target + ".",
                        "The application server cannot be unpacked to " + target + ".");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        Files.delete(copy);
    }

    Path launcher() {
        return folder.resolve("launch-micro.jar");
    }

    /** A fresh instance each time: nothing of an earlier run is remembered. */
    Path freshInstance(DataFolder data) throws IOException {
        var instance = data.folder("run").resolve("server");
        Folders.delete(instance);
        Files.createDirectories(instance);
        for (var part : List.of("config", "docroot", "lib")) {
            Folders.copy(folder.resolve(part), instance.resolve(part));
        }
        return instance;
    }

    /** The parts of the JDK that Payara reaches into, as its manifest says for {@code java -jar}. */
    List<String> moduleOptions() throws IOException {
        try (var jar = new JarFile(launcher().toFile())) {
            var attributes = jar.getManifest().getMainAttributes();
            var opens = words(attributes.getValue("Add-Opens")).map(each -> "--add-opens=" + each + "=ALL-UNNAMED");
            var exports =
                    words(attributes.getValue("Add-Exports")).map(each -> "--add-exports=" + each + "=ALL-UNNAMED");
            return Stream.concat(opens, exports).toList();
        }
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(" "));
    }
}
