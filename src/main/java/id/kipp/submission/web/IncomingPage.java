package id.kipp.submission.web;

import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.incoming.web.IncomingList;
import id.kipp.submission.rules.WorklistGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the own institution's submissions lie, to choose one place. */
@Named
@RequestScoped
public class IncomingPage {
    private final SubmissionViewService views;
    private final Editions editions;
    private final IncomingList list;
    private @Nullable List<Tab> tabs;

    @Inject
    public IncomingPage(SubmissionViewService views, Editions editions, IncomingList list) {
        this.views = views;
        this.editions = editions;
        this.list = list;
    }

    /** The list of all, and one for each place; other places keep what else was chosen. */
    public List<Tab> getTabs() {
        if (tabs == null) {
            var counts =
                    editions.find().map(edition -> views.counts(edition.id())).orElseGet(Map::of);
            var chosen = list.filter("di");
            var found = new ArrayList<Tab>();
            found.add(new Tab(
                    "submission.place.all",
                    href(""),
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    chosen.isEmpty()));
            for (var each : WorklistGroup.values()) {
                var count = each.states().stream()
                        .mapToLong(state -> counts.getOrDefault(state, 0L))
                        .sum();
                found.add(new Tab(
                        each.textKey(),
                        href(each.address()),
                        count,
                        each.address().equals(chosen)));
            }
            tabs = List.copyOf(found);
        }
        return tabs;
    }

    private String href(String place) {
        return list.getState().filteredBy("di", place).href();
    }
}
