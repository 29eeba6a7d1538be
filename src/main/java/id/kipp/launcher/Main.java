package id.kipp.launcher;

import java.io.IOException;
import java.util.List;

/** The door: {@code java -jar kipp.jar [options] [command]}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(List.of(arguments)));
        } catch (LaunchException refusal) {
            System.err.println(refusal.indonesian());
            System.err.println(refusal.english());
        } catch (IOException failure) {
            System.err.println("Portal tidak dapat dijalankan: " + failure);
            System.err.println("The portal cannot run: " + failure);
        }
        System.exit(1);
    }

    private static int run(List<String> arguments) throws IOException {
        var options = Options.read(arguments, System.getProperties(), System.getenv());
        if (options.help()) {
            System.out.print(Help.text());
            return 0;
        }
        if (!options.command().isEmpty()) {
            return new RunCommand(options, Program.own()).run();
        }
        return new RunPortal(options, Program.own(), new Progress(System.out)).run();
    }
}
