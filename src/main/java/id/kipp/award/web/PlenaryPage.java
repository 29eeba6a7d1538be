package id.kipp.award.web;

import id.kipp.award.PlenaryRecord;
import id.kipp.award.PlenaryService;
import id.kipp.award.PlenarySheet;
import id.kipp.award.PlenarySheet.Member;
import id.kipp.award.PlenaryView;
import id.kipp.award.rules.Attendance;
import id.kipp.competition.rules.CompositionFacet;
import id.kipp.judging.ranking.RankingView;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.text.TypedText;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plenary's sheet: who was there, which submissions are taken, and why where the ranking does not say it. */
@Named
@RequestScoped
public class PlenaryPage {
    private static final String DAY = "plenary:day";
    private static final String MINUTES = "plenary:agenda";

    private final PlenaryService service;
    private final PageActions actions;

    private final long id;
    private String heldOn = "";
    private String minutes = "";
    private @Nullable PlenarySheet sheet;
    private String code = "";
    private String only = "";
    private List<GateChoiceLine> picks = List.of();
    private List<AttendanceLine> seats = List.of();
    private List<FieldError> wrongs = List.of();
    private @Nullable CompositionPanel composition;

    @Inject
    public PlenaryPage(PlenaryService service, PageActions actions) {
        this.service = service;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public PlenarySheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
            var lines = new SheetLines(sheet);
            // The lines that the form was sent with, so that what was typed meets its submission.
            picks = actions.requests().isFormSent() ? lines.of(shown("submission")) : lines.proposed();
            seats = actions.requests().isFormSent() ? shownSeats(sheet) : seatsOf(sheet);
        }
        return sheet;
    }

    private static List<AttendanceLine> seatsOf(PlenarySheet sheet) {
        return sheet.panel().stream().map(AttendanceLine::new).toList();
    }

    /** The members that the form was sent with, though the panel may have changed since. */
    private List<AttendanceLine> shownSeats(PlenarySheet sheet) {
        var names = sheet.panel().stream().collect(Collectors.toMap(Member::accountId, Member::name));
        return shown("member")
                .map(id -> new AttendanceLine(new Member(id, names.getOrDefault(id, ""))))
                .toList();
    }

    private Stream<Long> shown(String parameter) {
        return actions.requests().parameters(parameter).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** Puts a submission from further below on the sheet, taken. */
    public void addSubmission() {
        var wanted = TypedText.line(code);
        var found = new SheetLines(getSheet()).of(wanted);
        if (found.isEmpty()) {
            actions.refuse(new RuleViolationException("award.plenary.nocode", wanted));
        } else if (picks.stream().anyMatch(line -> line.getRow().code().equals(wanted))) {
            actions.refuse(new RuleViolationException("award.plenary.onsheet", wanted));
        } else {
            picks.add(found.get());
            code = "";
        }
    }

    public @Nullable RankingView getRanking() {
        return getSheet().ranking().orElse(null);
    }

    public @Nullable PlenaryView getRecorded() {
        return getSheet().recorded().orElse(null);
    }

    public List<DecidedLine> getDecided() {
        return DecidedLine.of(getSheet());
    }

    public List<GateChoiceLine> getPicks() {
        getSheet();
        return picks;
    }

    public List<AttendanceLine> getSeats() {
        getSheet();
        return seats;
    }

    /** Whether the cut line runs below this place of the sheet. */
    public boolean isLine(int index) {
        return index + 1 == getSheet().gate().size() && index + 1 < picks.size();
    }

    /** Records the sheet, or says all that stands against it, each at its row or field. */
    public void record() {
        getSheet();
        wrongs = problems();
        if (wrongs.isEmpty()) {
            actions.attempt(() -> service.record(id, typed()), "award.plenary.recorded", "/pleno/" + id);
        }
    }

    private List<FieldError> problems() {
        var found = new ArrayList<FieldError>();
        var findings = service.check(id, attendance(), taken(), reasons());
        add(found, "attendance", findings.attendance());
        add(found, "choice", findings.choice());
        for (int i = 0; i < picks.size(); i++) {
            var line = picks.get(i);
            if (findings.missed().contains(line.getSubmissionId())) {
                line.setError(actions.text("award.plenary.needsquorum"));
                found.add(new FieldError(
                        "plenary:proposal:" + i + ":take",
                        actions.text(
                                "award.plenary.needsquorum.of", line.getRow().code())));
            }
            if (findings.unexplained().contains(line.getSubmissionId())) {
                line.setError(actions.text("award.plenary.needsreason"));
                found.add(new FieldError(
                        "plenary:proposal:" + i + ":reason",
                        actions.text(
                                "award.plenary.needsreason.of", line.getRow().code())));
            }
        }
        if (day().isEmpty()) {
            found.add(new FieldError(DAY, actions.text("award.plenary.noday")));
        }
        if (TypedText.line(minutes).isEmpty()) {
            found.add(new FieldError(MINUTES, actions.text("award.plenary.nominutes")));
        }
        return found;
    }

    private void add(List<FieldError> found, String field, Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            found.add(new FieldError(
                    field, actions.text(refused.key(), refused.values().toArray())));
        }
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }

    public String getDayError() {
        return FieldError.of(DAY, wrongs) + actions.refusal("award.plenary.future");
    }

    public String getMinutesError() {
        return FieldError.of(MINUTES, wrongs);
    }

    private PlenaryRecord typed() {
        return new PlenaryRecord(
                day().orElseThrow(() -> new RuleViolationException("award.plenary.noday")),
                minutes,
                attendance(),
                taken(),
                reasons());
    }

    private Set<Long> taken() {
        return picks.stream()
                .filter(GateChoiceLine::isTaken)
                .map(GateChoiceLine::getSubmissionId)
                .collect(Collectors.toSet());
    }

    private Map<Long, String> reasons() {
        return picks.stream().collect(Collectors.toMap(GateChoiceLine::getSubmissionId, GateChoiceLine::getReason));
    }

    private List<Attendance> attendance() {
        return seats.stream()
                .map(seat -> new Attendance(
                        seat.getMember().accountId(), seat.getMember().name(), seat.isPresent(), seat.getRecused()))
                .toList();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(TypedText.line(heldOn)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How many are taken. */
    public int getTakenCount() {
        getSheet();
        return taken().size();
    }

    /** What is chosen so far, beside what the edition wants; the script counts on. */
    public CompositionPanel getComposition() {
        if (composition == null) {
            var shown = getPicks();
            composition = CompositionPanel.of(
                    shown.stream().map(GateChoiceLine::traits).toList(),
                    shown.stream()
                            .filter(GateChoiceLine::isTaken)
                            .map(GateChoiceLine::traits)
                            .toList(),
                    getSheet().gate().aimList(),
                    actions::text);
        }
        return composition;
    }

    /** The kinds of institution, for the bar that is always in sight. */
    public List<CompositionPanel.Line> getKinds() {
        return getComposition().facets().stream()
                .flatMap(facet -> facet.lines().stream())
                .filter(line -> line.key().startsWith(CompositionFacet.KIND.name()))
                .toList();
    }

    /** Shows the rows of one share only; what was typed into the others stays. */
    public void narrow() {
        composition = null;
    }

    /** Whether a row is out of sight; one with something wrong never is. */
    public boolean isAway(GateChoiceLine line) {
        return !only.isEmpty()
                && line.getError().isEmpty()
                && !line.traits().keys().contains(only);
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(@Nullable String only) {
        this.only = only == null ? "" : only;
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(String heldOn) {
        this.heldOn = heldOn;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
