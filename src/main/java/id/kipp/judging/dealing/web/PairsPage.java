package id.kipp.judging.dealing.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.view.StageView;
import id.kipp.csv.CsvTable;
import id.kipp.judging.PairService;
import id.kipp.judging.rules.assignment.PairChange;
import id.kipp.kernel.RefusedRowsException;
import id.kipp.kernel.Verdict.Refused;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who reads what, changed by hand: a list of pairs, looked at first and then carried out, all or none. */
@Named
@RequestScoped
public class PairsPage {
    private static final List<String> TITLES = List.of("tindakan", "usulan", "juri");

    /** What is wrong on a line. */
    public record WrongLine(long line, String text) {}

    private final PairService service;
    private final EditionTermsService terms;
    private final PageActions actions;

    private final long id;
    private @Nullable StageView stage;
    private String text = "";
    private List<WrongLine> wrongs = List.of();
    private int good;
    private boolean seen;

    @Inject
    public PairsPage(PairService service, EditionTermsService terms, PageActions actions) {
        this.service = service;
        this.terms = terms;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public StageView getStage() {
        if (stage == null) {
            stage = terms.stage(id, StageKind.SCORING);
        }
        return stage;
    }

    /** Looks at the list; nothing is changed. */
    public void look() {
        var changes = read();
        if (wrongs.isEmpty()) {
            wrongs = service.check(id, changes).entrySet().stream()
                    .map(line -> wrong(line.getKey(), line.getValue()))
                    .toList();
        }
        good = changes.size() - wrongs.size();
        seen = true;
    }

    public void apply() {
        var changes = read();
        if (!wrongs.isEmpty()) {
            seen = true;
            return;
        }
        try {
            actions.attempt(() -> service.apply(id, changes), "judging.pair.done", "/penugasan/" + id + "/beban");
        } catch (RefusedRowsException refused) {
            wrongs = refused.rows().stream()
                    .map(row -> wrong(Long.parseLong(row.code()), new Refused(row.key(), row.values())))
                    .toList();
            seen = true;
        }
    }

    private List<PairChange> read() {
        var table = CsvTable.read(text);
        var found = new ArrayList<WrongLine>();
        table.allFaults().forEach(fault -> found.add(wrong(fault.line(), fault.reason())));
        if (found.isEmpty() && !TITLES.stream().allMatch(table::has)) {
            found.add(new WrongLine(table.titleLine(), actions.text("judging.pair.titles")));
        }
        var changes = new ArrayList<PairChange>();
        if (found.isEmpty()) {
            table.rows().forEach(row -> {
                var deed = row.line("tindakan").toLowerCase(Locale.ROOT);
                if (deed.equals("tambah") || deed.equals("lepas")) {
                    changes.add(
                            new PairChange(row.line(), row.line("usulan"), row.line("juri"), deed.equals("tambah")));
                } else {
                    found.add(new WrongLine(row.line(), actions.text("judging.pair.deed", deed)));
                }
            });
        }
        wrongs = List.copyOf(found);
        return changes;
    }

    private WrongLine wrong(long line, Refused why) {
        return new WrongLine(line, actions.text(why.key(), why.values().toArray()));
    }

    public List<WrongLine> getWrongs() {
        return wrongs;
    }

    public int getGood() {
        return good;
    }

    /** Whether the list was looked at. */
    public boolean isSeen() {
        return seen;
    }

    /** Whether it may be carried out as it was looked at. */
    public boolean isReady() {
        return seen && wrongs.isEmpty() && good > 0;
    }

    public long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
