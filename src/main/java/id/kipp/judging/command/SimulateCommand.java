package id.kipp.judging.command;

import id.kipp.judging.rules.severity.VarianceComponents;
import id.kipp.judging.rules.simulation.Recovery;
import id.kipp.judging.rules.simulation.Simulation;
import id.kipp.judging.rules.simulation.SimulationPlan;
import id.kipp.judging.rules.simulation.Stage;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code simulate}: competitions with known truth, and how much of the true top each method finds. */
public final class SimulateCommand extends Command {

    public SimulateCommand() {
        super(
                "simulate",
                Set.of(
                        "--entries",
                        "--jurors",
                        "--readings",
                        "--mean",
                        "--variance-entry",
                        "--variance-juror",
                        "--variance-residual",
                        "--top",
                        "--targeted",
                        "--spread",
                        "--runs",
                        "--seed",
                        "--scores"));
    }

    @Override
    int run(Arguments arguments, Texts texts, PrintStream out, PrintStream err) {
        if (!arguments.files().isEmpty()) {
            throw new UsageException("judging.command.no-file");
        }
        var format = arguments.format(Format.JSON);
        var plan = plan(arguments);
        if (arguments.option("--scores").isPresent()) {
            scores(plan).printCsv(out);
            return FINE;
        }
        var recoveries = new Simulation(plan).run();
        switch (format) {
            case JSON -> out.println(Json.write(json(plan, recoveries)));
            case TABLE -> table(recoveries).printAligned(out);
            case CSV -> table(recoveries).printCsv(out);
        }
        return FINE;
    }

    /** The size of the competition of 2016 unless told otherwise. */
    private static SimulationPlan plan(Arguments arguments) {
        var variance = new VarianceComponents(
                arguments.notNegative("--variance-entry", 25),
                arguments.notNegative("--variance-juror", 25),
                arguments.notNegative("--variance-residual", 50));
        try {
            return new SimulationPlan(
                    arguments.whole("--entries", 2, 2116),
                    arguments.whole("--jurors", 2, 100),
                    arguments.whole("--readings", 1, 3),
                    arguments.notNegative("--mean", 70),
                    variance,
                    arguments.whole("--top", 1, 99),
                    arguments.whole("--targeted", 0, 0),
                    arguments.whole("--spread", 0, 0),
                    arguments.whole("--runs", 2, 10),
                    arguments.seed());
        } catch (IllegalArgumentException e) {
            throw new UsageException("judging.simulate.impossible");
        }
    }

    private static Table scores(SimulationPlan plan) {
        var table = new Table("entry", "juror", "score");
        new Stage(plan, plan.seed())
                .readings()
                .forEach(reading -> table.add(List.of(
                        Optional.of(reading.submission()),
                        Optional.of(reading.juror()),
                        Optional.of(reading.score()))));
        return table;
    }

    private static Map<String, @Nullable Object> json(SimulationPlan plan, List<Recovery> recoveries) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("entries", plan.submissions());
        json.put("jurors", plan.jurors());
        json.put("readings", plan.readings());
        json.put("top", plan.top());
        json.put("runs", plan.runs());
        json.put("seed", plan.seed());
        json.put("recovery", recoveries.stream().map(SimulateCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Recovery recovery) {
        var json = new LinkedHashMap<String, Object>();
        json.put("method", name(recovery));
        json.put("readings", recovery.readings());
        json.put("share", recovery.share());
        json.put("error", recovery.error());
        return json;
    }

    private static String name(Recovery recovery) {
        return recovery.method().name().toLowerCase(Locale.ROOT);
    }

    private static Table table(List<Recovery> recoveries) {
        var table = new Table("method", "readings", "share", "error");
        recoveries.forEach(recovery -> table.add(List.of(
                Optional.of(name(recovery)),
                Optional.of(recovery.readings()),
                Optional.of(recovery.share()),
                Optional.of(recovery.error()))));
        return table;
    }
}
