package id.kipp.judging.command;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.RankingTerms;
import id.kipp.judging.rules.reliability.Reliability;
import java.io.PrintStream;
import java.util.Set;

/** {@code analyse FILE.csv}: ranking, severity and reliability of a file of scores. */
public final class AnalyseCommand extends Command {
    private static final int GATE = 99;
    private static final int TENTH = 10;

    public AnalyseCommand() {
        super("analyse", Set.of("--top", "--seed"));
    }

    @Override
    int run(Arguments arguments, Texts texts, PrintStream out, PrintStream err) {
        if (arguments.files().size() != 1) {
            throw new UsageException("judging.command.one-file");
        }
        var format = arguments.format(Format.JSON);
        var top = arguments.whole("--top", 1, 0);
        var seed = arguments.seed();
        var problems = new Problems();
        var readings = ScoreFile.read(arguments.files().get(0), problems);
        if (!problems.areNone()) {
            problems.print(err, texts);
            return BAD_INPUT;
        }
        var panel = Panel.of(readings);
        var ranking = Ranking.of(panel, RankingTerms.of(panel, top > 0 ? top : usualTop(panel), seed));
        var analysis = new Analysis(ranking, Reliability.of(panel, ranking.severity()), texts);
        switch (format) {
            case JSON -> out.println(AnalysisJson.of(analysis));
            case TABLE -> new AnalysisTables(analysis).print(out);
            case CSV -> new AnalysisTables(analysis).submissions().printCsv(out);
        }
        return FINE;
    }

    /** The gate of the competition, and never more than a tenth of the submissions. */
    private static int usualTop(Panel panel) {
        return Math.min(GATE, (panel.submissions().size() + TENTH - 1) / TENTH);
    }
}
