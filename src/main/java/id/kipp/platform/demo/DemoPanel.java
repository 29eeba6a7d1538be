package id.kipp.platform.demo;

import id.kipp.award.PlenaryRecord;
import id.kipp.award.PlenaryService;
import id.kipp.award.PlenarySheet;
import id.kipp.award.rules.Attendance;
import id.kipp.judging.ranking.RankingRow;
import id.kipp.judging.ranking.StageClosingService;
import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.platform.demo.DemoPeople.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sample panel at work: its chair closes a stage and records a plenary through the doors that a real chair goes through,
 * so that seal, decision and audit trail are those of the real rules.
 */
@ApplicationScoped
class DemoPanel {
    private static final Set<Permission> CHAIR =
            Set.of(Permission.CLOSE_STAGE, Permission.SEE_RANKING, Permission.DECIDE);

    private final StageClosingService closing;
    private final PlenaryService plenaries;
    private final CurrentActor current;

    @Inject
    DemoPanel(StageClosingService closing, PlenaryService plenaries, CurrentActor current) {
        this.closing = closing;
        this.plenaries = plenaries;
        this.current = current;
    }

    /**
     * Seals the scores of a stage in which all is read, and decides on them, with two deviations from the ranking. Closing
     * comes first: it locks the stage, and only then does the entity manager read inside the transaction, where the rows are.
     */
    void decide(Person chair, long scoring, long plenary, LocalDate heldOn) throws IOException {
        current.enter(new Actor(chair.id(), "ketua", chair.name(), CHAIR, null, null));
        try {
            closing.close(scoring, "");
            plenaries.record(plenary, record(plenaries.sheet(plenary), heldOn));
        } finally {
            current.leave();
        }
    }

    private static PlenaryRecord record(PlenarySheet sheet, LocalDate heldOn) throws IOException {
        var size = sheet.gate().size();
        var ranking = sheet.ranking().orElseThrow().rows().items();
        var tied = ranking.stream().filter(row -> row.standing().tiedAtLine()).toList();
        var above = ranking.stream()
                .filter(row -> !row.standing().tiedAtLine() && row.standing().rank() <= size)
                .toList();
        var below = ranking.stream()
                .filter(row -> !row.standing().tiedAtLine() && row.standing().rank() > size)
                .toList();
        var reasons = new HashMap<Long, String>();
        var taken = new HashSet<>(ids(above));
        ids(tied).stream().limit(size - above.size()).forEach(taken::add);
        ids(tied).forEach(id -> reasons.put(id, ""));
        var tie = Wording.reasons("tie").get(0);
        reasons.replaceAll((id, none) -> taken.contains(id) ? tie : none);
        var lifted = Wording.reasons("lifted");
        var leftOut = Wording.reasons("leftout");
        for (int n = 0; n < lifted.size(); n++) {
            var in = ids(below).get(2 * n);
            var out = ids(above).get(above.size() - 2 - 3 * n);
            taken.add(in);
            reasons.put(in, lifted.get(n));
            taken.remove(out);
            reasons.put(out, leftOut.get(n));
        }
        return new PlenaryRecord(heldOn, Wording.reasons("minutes").get(0), attendance(sheet), taken, reasons);
    }

    private static List<Long> ids(List<RankingRow> rows) {
        return rows.stream().map(row -> row.standing().submissionId()).toList();
    }

    /** One was absent, and one sat out. */
    private static List<Attendance> attendance(PlenarySheet sheet) throws IOException {
        var attendance = new ArrayList<Attendance>();
        var last = sheet.panel().size() - 1;
        for (var member : sheet.panel()) {
            var place = attendance.size();
            var recused = place == last - 1 ? Wording.reasons("satout").get(0) : "";
            attendance.add(new Attendance(member.accountId(), member.name(), place < last, recused));
        }
        return attendance;
    }
}
