package id.kipp.judging.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A person at a terminal: runs the commands on files and reads what they print. */
abstract class Terminal {
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    int analyse(String... args) {
        return new AnalyseCommand().run(List.of(args), print(out), print(err));
    }

    int assign(String... args) {
        return new AssignCommand().run(List.of(args), print(out), print(err));
    }

    int simulate(List<String> args, String... more) {
        var all = new ArrayList<>(args);
        all.addAll(Arrays.asList(more));
        return new SimulateCommand().run(all, print(out), print(err));
    }

    static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    String file(String content) throws IOException {
        return file("scores.csv", content);
    }

    String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
