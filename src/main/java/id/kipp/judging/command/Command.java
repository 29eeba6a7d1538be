package id.kipp.judging.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** What all commands share: help, language, usage errors, exit codes. */
public abstract class Command {
    static final int FINE = 0;
    static final int BAD_INPUT = 1;
    static final int BAD_USAGE = 2;
    static final int NO_SOLUTION = 3;

    private final String name;
    private final Set<String> options;

    Command(String name, Set<String> options) {
        this.name = name;
        this.options = options;
    }

    /** Runs with the words after the command's name; the answer is the exit code. */
    public final int run(List<String> args, PrintStream out, PrintStream err) {
        var texts = Texts.ofMachine();
        try {
            var arguments = Arguments.parse(args, options);
            texts = arguments.option("--lang").map(Command::language).orElse(texts);
            if (arguments.asksForHelp()) {
                out.println(texts.of("judging.help." + name));
                return FINE;
            }
            return run(arguments, texts, out, err);
        } catch (UsageException e) {
            err.println(texts.of(e));
            err.println(texts.of("judging.command.see-help", name));
            return BAD_USAGE;
        }
    }

    abstract int run(Arguments arguments, Texts texts, PrintStream out, PrintStream err);

    private static Texts language(String word) {
        if (!word.equals("id") && !word.equals("en")) {
            throw new UsageException("judging.command.bad-value", "--lang", word);
        }
        return Texts.in(word);
    }
}
