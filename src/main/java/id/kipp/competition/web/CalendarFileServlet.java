package id.kipp.competition.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.Ical;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.settings.AddressSettings;
import id.kipp.web.cache.KeptFileServlet;
import id.kipp.web.cache.PublicPageCache;
import id.kipp.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /jadwal.ics}: when the stages of the current edition open and close, to subscribe to. */
@WebServlet("/jadwal.ics")
public class CalendarFileServlet extends KeptFileServlet {
    private final transient EditionTermsService terms;
    private final transient AddressSettings settings;
    private final transient Texts texts;

    @Inject
    public CalendarFileServlet(
            PublicPageCache pages, EditionTermsService terms, AddressSettings settings, Texts texts) {
        super(pages);
        this.terms = terms;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    protected void make(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var edition = terms.current();
        response.setContentType("text/calendar;charset=UTF-8");
        response.getWriter()
                .print(Ical.of(
                        edition.map(EditionView::name).orElse("KIPP"),
                        settings.address() + "/",
                        terms.now(),
                        edition.map(this::moments).orElse(List.of())));
    }

    private List<Ical.Moment> moments(EditionView edition) {
        return edition.stages().stream()
                .flatMap(stage -> Stream.of(
                                moment(edition, stage, "opens", stage.times().opensAt()),
                                moment(edition, stage, "closes", closing(stage)))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static @Nullable Instant closing(StageView stage) {
        var closed = stage.times().closedAt();
        return closed == null ? stage.times().closesAt() : closed;
    }

    private Optional<Ical.Moment> moment(EditionView edition, StageView stage, String what, @Nullable Instant at) {
        return Optional.ofNullable(at)
                .map(when -> new Ical.Moment(
                        "stage-" + stage.id() + "-" + what + "@"
                                + settings.address().replaceFirst("^https?://", ""),
                        when,
                        texts.of("competition.calendar.file." + what, edition.name(), stage.name())));
    }
}
