package id.kipp.catalogue.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.rules.StageTimes;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import id.kipp.web.text.Formats;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The calendar of the edition that is at work, in words. */
@RequestScoped
public class EditionCalendar {

    /** A stage on the timeline; the state is past, now or next. */
    public record Step(String name, String when, String state) {}

    /** An edition's name, its stages, and the next deadline in words; empty when none is near. */
    public record Calendar(String edition, List<Step> steps, String deadline) {}

    private final EditionTermsService terms;
    private final Texts texts;
    private final Formats formats;

    @Inject
    public EditionCalendar(EditionTermsService terms, Texts texts, Formats formats) {
        this.terms = terms;
        this.texts = texts;
        this.formats = formats;
    }

    /** None while it has no date. */
    public Optional<Calendar> current() {
        return terms.current()
                .filter(edition -> edition.stages().stream().anyMatch(EditionCalendar::isPlanned))
                .map(this::calendar);
    }

    /** The edition to which submissions can be sent now. */
    Optional<Long> takingSubmissions() {
        return terms.current()
                .filter(edition -> edition.firstOf(StageKind.SUBMISSION)
                        .filter(StageView::isAccepting)
                        .isPresent())
                .map(EditionView::id);
    }

    private static boolean isPlanned(StageView stage) {
        return stage.times().opensAt() != null;
    }

    private Calendar calendar(EditionView edition) {
        var steps = edition.stages().stream()
                .filter(EditionCalendar::isPlanned)
                .map(stage -> new Step(stage.name(), when(stage), state(stage.state())))
                .toList();
        return new Calendar(edition.name(), steps, deadline(edition));
    }

    private String when(StageView stage) {
        var closed = stage.times().closedAt();
        var until = closed != null ? closed : stage.times().closesAt();
        return until == null
                ? texts.of("catalogue.front.from", formats.day(stage.times().opensAt()))
                : formats.day(stage.times().opensAt()) + " – " + formats.day(until);
    }

    private static String state(StageState state) {
        return switch (state) {
            case CLOSED -> "past";
            case OPEN, OVERDUE -> "now";
            case PLANNED -> "next";
        };
    }

    private String deadline(EditionView edition) {
        var now = terms.now();
        return edition.stages().stream()
                .filter(stage ->
                        stage.state() == StageState.OPEN && stage.times().closesAt() != null)
                .min(Comparator.comparing(stage -> closing(stage)))
                .map(stage -> texts.of(
                        "catalogue.front.deadline",
                        stage.name(),
                        formats.instant(closing(stage)),
                        StageTimes.daysLeft(now, closing(stage))))
                .orElse("");
    }

    private static Instant closing(StageView stage) {
        var closes = stage.times().closesAt();
        return closes == null ? Instant.MAX : closes;
    }
}
