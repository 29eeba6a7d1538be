package id.kipp.judging.command;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.assignment.Assignment;
import id.kipp.judging.rules.assignment.Progress;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code assign SUBMISSIONS.csv JURORS.csv}: the best assignment of jurors to submissions. */
public final class AssignCommand extends Command {

    public AssignCommand() {
        super("assign", Set.of("--similarities", "--conflicts", "--balance", "--seed"));
    }

    @Override
    int run(Arguments arguments, Texts texts, PrintStream out, PrintStream err) {
        if (arguments.files().size() != 2) {
            throw new UsageException("judging.command.two-files");
        }
        var format = arguments.format(Format.JSON);
        var problems = new Problems();
        var problem = AssignmentFiles.read(arguments, problems);
        if (problem.isEmpty()) {
            problems.print(err, texts);
            return BAD_INPUT;
        }
        var answer = Assignment.solve(problem.get(), Progress.UNHEARD);
        if (answer instanceof Answer.Denied<Assignment> denied) {
            denied.why().forEach(reason -> err.println(texts.of(reason)));
            return NO_SOLUTION;
        }
        var assignment = answer.result().orElseThrow();
        switch (format) {
            case JSON -> out.println(Json.write(json(assignment, problem.get().seed())));
            case TABLE -> {
                out.println(texts.of(
                        "judging.assign.similarity",
                        Numbers.rounded(assignment.similarity()),
                        Numbers.rounded(assignment.optimum())));
                out.println();
                loads(assignment).printAligned(out);
                out.println();
                pairings(assignment).printAligned(out);
            }
            case CSV -> pairings(assignment).printCsv(out);
        }
        return FINE;
    }

    private static Map<String, @Nullable Object> json(Assignment assignment, long seed) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("similarity", assignment.similarity());
        json.put("optimum", assignment.optimum());
        json.put("seed", seed);
        json.put(
                "assignments",
                assignment.pairings().stream()
                        .map(pairing -> row("entry", pairing.submission(), "juror", pairing.juror()))
                        .toList());
        json.put(
                "jurors",
                assignment.loads().stream()
                        .map(load ->
                                row("juror", load.juror(), "entries", load.submissions(), "partners", load.partners()))
                        .toList());
        json.put("loose", assignment.loose());
        json.put("groups", assignment.groups());
        return json;
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            row.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return row;
    }

    private static Table pairings(Assignment assignment) {
        var table = new Table("entry", "juror");
        assignment
                .pairings()
                .forEach(
                        pairing -> table.add(List.of(Optional.of(pairing.submission()), Optional.of(pairing.juror()))));
        return table;
    }

    private static Table loads(Assignment assignment) {
        var table = new Table("juror", "entries", "partners");
        assignment
                .loads()
                .forEach(load -> table.add(List.of(
                        Optional.of(load.juror()), Optional.of(load.submissions()), Optional.of(load.partners()))));
        return table;
    }
}
