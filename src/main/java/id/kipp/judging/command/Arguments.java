package id.kipp.judging.command;

import id.kipp.kernel.RuleViolationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command's name: files, and options with a value each. */
final class Arguments {
    private final List<String> files = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();
    private boolean help;

    /** Knows only these options; {@code --lang} and {@code --format} belong to every command. */
    static Arguments parse(List<String> args, Set<String> known) {
        var arguments = new Arguments();
        for (var i = 0; i < args.size(); i++) {
            var word = args.get(i);
            if (word.equals("--help") || word.equals("-h")) {
                arguments.help = true;
                continue;
            }
            if (!word.startsWith("--")) {
                arguments.files.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            if (!known.contains(name) && !name.equals("--lang") && !name.equals("--format")) {
                throw new UsageException("judging.command.unknown-option", word);
            }
            if (equals < 0 && i + 1 == args.size()) {
                throw new UsageException("judging.command.option-without-value", word);
            }
            arguments.options.put(name, equals < 0 ? args.get(++i) : word.substring(equals + 1));
        }
        return arguments;
    }

    boolean asksForHelp() {
        return help;
    }

    List<String> files() {
        return List.copyOf(files);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Format format(Format otherwise) {
        return option("--format")
                .map(word -> Format.of(word)
                        .orElseThrow(() -> new UsageException("judging.command.bad-value", "--format", word)))
                .orElse(otherwise);
    }

    int whole(String name, int least, int otherwise) {
        return (int) longWhole(name, least, Integer.MAX_VALUE, otherwise);
    }

    long seed() {
        return longWhole("--seed", Long.MIN_VALUE, Long.MAX_VALUE, 1);
    }

    private long longWhole(String name, long least, long most, long otherwise) {
        var word = option(name);
        if (word.isEmpty()) {
            return otherwise;
        }
        return Numbers.parseWhole(word.get())
                .filter(value -> value >= least && value <= most)
                .orElseThrow(() -> new UsageException("judging.command.bad-value", name, word.get()));
    }

    double notNegative(String name, double otherwise) {
        var word = option(name);
        return word.isEmpty()
                ? otherwise
                : number(word.get())
                        .filter(value -> value >= 0)
                        .orElseThrow(() -> new UsageException("judging.command.bad-value", name, word.get()));
    }

    private static Optional<Double> number(String word) {
        try {
            return Numbers.parse(word);
        } catch (RuleViolationException twoReadings) {
            throw new UsageException(twoReadings.key(), twoReadings.values().toArray());
        }
    }
}
