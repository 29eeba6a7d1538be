package id.kipp.judging.command;

import id.kipp.judging.command.CsvFile.Column;
import id.kipp.judging.rules.assignment.AssignmentProblem;
import id.kipp.judging.rules.assignment.AssignmentProblem.Bounds;
import id.kipp.judging.rules.assignment.AssignmentProblem.Demand;
import id.kipp.judging.rules.assignment.Pairing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of an assignment: submissions, jurors, similarities, conflicts. */
final class AssignmentFiles {
    private final Problems problems;
    private final Set<String> submissions = new HashSet<>();
    private final Set<String> jurors = new HashSet<>();

    private AssignmentFiles(Problems problems) {
        this.problems = problems;
    }

    /** The problem, or none when anything is wrong with the files. */
    static Optional<AssignmentProblem> read(Arguments arguments, Problems problems) {
        var files = new AssignmentFiles(problems);
        var demands = files.demands(arguments.files().get(0));
        var bounds = files.bounds(arguments.files().get(1));
        var similarities =
                arguments.option("--similarities").map(files::similarities).orElse(Map.of());
        var conflicts = arguments.option("--conflicts").map(files::conflicts).orElse(Set.of());
        var balance = arguments.option("--balance").orElse("yes");
        if (!balance.equals("yes") && !balance.equals("no")) {
            throw new UsageException("judging.command.bad-value", "--balance", balance);
        }
        return problems.areNone()
                ? Optional.of(new AssignmentProblem(
                        demands, bounds, similarities, conflicts, balance.equals("yes"), arguments.seed()))
                : Optional.empty();
    }

    private List<Demand> demands(String file) {
        var demands = new ArrayList<Demand>();
        for (var row : CsvFile.read(
                file, problems, Column.required("entry"), Column.required("demand", "demands", "readings"))) {
            var demand = row.count("demand", 0);
            if (isNew(row, "entry", submissions) && demand.isPresent()) {
                demands.add(new Demand(row.text("entry"), demand.get()));
            }
        }
        return demands;
    }

    private List<Bounds> bounds(String file) {
        var bounds = new ArrayList<Bounds>();
        for (var row : CsvFile.read(
                file,
                problems,
                Column.required("juror", "judge"),
                Column.optional("min", "least", "lower"),
                Column.optional("max", "most", "upper"))) {
            var least = row.count("min", 0);
            var most = row.count("max", Integer.MAX_VALUE);
            if (isNew(row, "juror", jurors) && least.isPresent() && most.isPresent()) {
                if (least.get() > most.get()) {
                    row.problem("judging.csv.bounds", least.get(), most.get());
                } else {
                    bounds.add(new Bounds(row.text("juror"), least.get(), most.get()));
                }
            }
        }
        return bounds;
    }

    private static boolean isNew(Row row, String column, Set<String> known) {
        var isNew = known.add(row.text(column));
        if (!isNew) {
            row.problem("judging.csv.named-twice", row.text(column));
        }
        return isNew;
    }

    private Map<Pairing, Double> similarities(String file) {
        var similarities = new HashMap<Pairing, Double>();
        var rows = CsvFile.readOptional(
                file,
                problems,
                Column.required("entry"),
                Column.required("juror", "judge"),
                Column.required("similarity", "score", "preference"));
        var numbers = NumberColumn.of(rows, "similarity");
        for (var row : rows) {
            var pairing = pairing(row);
            numbers.number(row).ifPresent(value -> {
                if (similarities.putIfAbsent(pairing, value) != null) {
                    row.problem("judging.csv.named-twice", pairing.submission() + ", " + pairing.juror());
                }
            });
        }
        return similarities;
    }

    private Set<Pairing> conflicts(String file) {
        var conflicts = new HashSet<Pairing>();
        for (var row :
                CsvFile.readOptional(file, problems, Column.required("entry"), Column.required("juror", "judge"))) {
            conflicts.add(pairing(row));
        }
        return conflicts;
    }

    private Pairing pairing(Row row) {
        var pairing = new Pairing(row.text("entry"), row.text("juror"));
        if (!submissions.contains(pairing.submission())) {
            row.problem("judging.csv.unknown-entry", pairing.submission());
        }
        if (!jurors.contains(pairing.juror())) {
            row.problem("judging.csv.unknown-juror", pairing.juror());
        }
        return pairing;
    }
}
