package id.kipp.web;

import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page after signing in: what is due, how far it is, and the desks that this person's trust opens. */
@Named
@RequestScoped
public class DashboardPage {

    /** A desk: its name in the texts, its address, and the permission that opens it. */
    public record Link(String name, String href, Permission permission) {}

    private static final List<Link> LINKS = List.of(
            new Link("submissions", "/usulan", Permission.WRITE_SUBMISSION),
            new Link("incoming", "/usulan-masuk", Permission.FORWARD_SUBMISSION),
            new Link("replications", "/replikasi/saya", Permission.REPLICATE),
            new Link("records", "/katalog-saya", Permission.DESCRIBE_INNOVATION),
            new Link("unitAccounts", "/akun-upp", Permission.MANAGE_UNIT_ACCOUNTS),
            new Link("judging", "/penilaian", Permission.SCORE),
            new Link("ranking", "/peringkat", Permission.SEE_RANKING),
            new Link("plenary", "/pleno", Permission.DECIDE),
            new Link("screening", "/seleksi", Permission.SCREEN),
            new Link("assignment", "/penugasan", Permission.ASSIGN),
            new Link("publication", "/publikasi", Permission.PUBLISH),
            new Link("watch", "/replikasi/tanpa-jawaban", Permission.WATCH_REPLICATION),
            new Link("curation", "/kurasi", Permission.CURATE),
            new Link("editions", "/edisi", Permission.RUN_EDITION),
            new Link("accounts", "/akun", Permission.MANAGE_ACCOUNTS),
            new Link("audit", "/jejak", Permission.READ_AUDIT));

    private final CurrentActor current;
    private final Requests requests;
    private final Instance<DeskPart> parts;
    private @Nullable List<DeskSection> sections;

    @Inject
    public DashboardPage(CurrentActor current, Requests requests, @Any Instance<DeskPart> parts) {
        this.current = current;
        this.requests = requests;
        this.parts = parts;
    }

    /** What modules have for this person, each asked only when the person is trusted with it. */
    public List<DeskSection> getSections() {
        if (sections == null) {
            var grouping = requests.parameter("menurut").orElse("");
            sections = parts.stream()
                    .filter(part -> part.opens().stream().anyMatch(current::may))
                    .flatMap(part -> part.section(grouping).stream())
                    .sorted(Comparator.comparing(DeskSection::place))
                    .toList();
        }
        return sections;
    }

    /** The desks of the person who is signed in. */
    public List<Link> getLinks() {
        current.get();
        return LINKS.stream().filter(link -> current.may(link.permission())).toList();
    }
}
