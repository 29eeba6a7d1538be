package id.kipp.catalogue.web;

import id.kipp.catalogue.CatalogueFigures;
import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.InnovationRow;
import id.kipp.submission.desk.SentCountService;
import id.kipp.submission.desk.SentCountService.SentCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front room: search, three doors, the calendar, the newest winners, and how much there is. */
@Named
@RequestScoped
public class FrontPage {
    private static final int WINNERS = 6;

    private final CatalogueService catalogue;
    private final EditionCalendar editions;
    private final SentCountService submissions;
    private @Nullable List<InnovationRow> winners;
    private @Nullable CatalogueFigures figures;
    private EditionCalendar.@Nullable Calendar calendar;

    @Inject
    public FrontPage(CatalogueService catalogue, EditionCalendar editions, SentCountService submissions) {
        this.catalogue = catalogue;
        this.editions = editions;
        this.submissions = submissions;
    }

    /** How many institutions have sent; none while nothing can be sent. */
    public @Nullable SentCount getSent() {
        return editions.takingSubmissions().map(submissions::of).orElse(null);
    }

    public List<InnovationRow> getWinners() {
        var known = winners;
        if (known == null) {
            known = catalogue.newestWinners(WINNERS);
            winners = known;
        }
        return known;
    }

    public CatalogueFigures getFigures() {
        var known = figures;
        if (known == null) {
            known = catalogue.figures();
            figures = known;
        }
        return known;
    }

    public EditionCalendar.@Nullable Calendar getCalendar() {
        if (calendar == null) {
            calendar = editions.current().orElse(null);
        }
        return calendar;
    }
}
