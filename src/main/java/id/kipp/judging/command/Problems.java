package id.kipp.judging.command;

import id.kipp.kernel.Verdict;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with the files of a command, by file and line. */
final class Problems {
    private record Problem(String file, long line, Verdict.Refused reason) {}

    private final List<Problem> found = new ArrayList<>();

    /** Line nought stands for the file as a whole. */
    void add(String file, long line, String key, Object... values) {
        found.add(new Problem(file, line, new Verdict.Refused(key, List.of(values))));
    }

    boolean areNone() {
        return found.isEmpty();
    }

    void print(PrintStream err, Texts texts) {
        found.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingLong(Problem::line))
                .forEach(problem -> err.println(
                        problem.line() > 0
                                ? texts.of(
                                        "judging.csv.at-line",
                                        problem.file(),
                                        problem.line(),
                                        texts.of(problem.reason()))
                                : texts.of("judging.csv.in-file", problem.file(), texts.of(problem.reason()))));
    }
}
