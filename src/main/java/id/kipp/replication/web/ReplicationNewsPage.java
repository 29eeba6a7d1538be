package id.kipp.replication.web;

import id.kipp.catalogue.ledger.NewsLine;
import id.kipp.replication.ReplicationNewsService;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the news tell of the own institution, to be confirmed. */
@Named
@RequestScoped
public class ReplicationNewsPage {
    private static final String ADDRESS = "/replikasi/berita";

    private final ReplicationNewsService news;
    private final PageActions actions;
    private @Nullable List<NewsLine> lines;

    @Inject
    public ReplicationNewsPage(ReplicationNewsService news, PageActions actions) {
        this.news = news;
        this.actions = actions;
    }

    public List<NewsLine> getLines() {
        var known = lines;
        if (known == null) {
            known = news.mine();
            lines = known;
        }
        return known;
    }

    /** Whether a form was sent: only then may anything change. */
    public boolean isSent() {
        return actions.requests().isFormSent();
    }

    /** Confirms the line whose button was pressed; a form that is sent without one changes nothing. */
    public void confirm() {
        actions.requests()
                .id("line")
                .ifPresent(line -> actions.attempt(() -> news.confirm(line), "replication.news.done", ADDRESS));
    }
}
