package id.kipp.web;

import id.kipp.kernel.access.CurrentActor;
import id.kipp.web.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page after signing in: the desks that this person's trust opens. */
@Named
@RequestScoped
public class DashboardPage {

    /** A desk: its name in the texts, its address, and the permission that opens it. */
    public record Link(String name, String href, String permission) {}

    private static final List<Link> LINKS = List.of(
            new Link("submissions", "/usulan", "WRITE_SUBMISSION"),
            new Link("incoming", "/usulan-masuk", "FORWARD_SUBMISSION"),
            new Link("replications", "/replikasi/saya", "REPLICATE"),
            new Link("unitAccounts", "/akun-upp", "MANAGE_UNIT_ACCOUNTS"),
            new Link("judging", "/penilaian", "SCORE"),
            new Link("ranking", "/peringkat", "SEE_RANKING"),
            new Link("plenary", "/pleno", "DECIDE"),
            new Link("screening", "/seleksi", "SCREEN"),
            new Link("assignment", "/penugasan", "ASSIGN"),
            new Link("publication", "/publikasi", "PUBLISH"),
            new Link("watch", "/replikasi/tanpa-jawaban", "WATCH_REPLICATION"),
            new Link("editions", "/edisi", "RUN_EDITION"),
            new Link("accounts", "/akun", "MANAGE_ACCOUNTS"),
            new Link("audit", "/jejak", "READ_AUDIT"));

    private final CurrentActor current;
    private final CurrentUser user;

    @Inject
    public DashboardPage(CurrentActor current, CurrentUser user) {
        this.current = current;
        this.user = user;
    }

    /** The desks of the person who is signed in. */
    public List<Link> getLinks() {
        current.get();
        return LINKS.stream().filter(link -> user.may(link.permission())).toList();
    }
}
