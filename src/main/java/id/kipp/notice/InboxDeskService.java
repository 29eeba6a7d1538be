package id.kipp.notice;

import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import id.kipp.kernel.desk.DeskWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells everybody how many notices are unread, while there are any. */
@ApplicationScoped
public class InboxDeskService implements DeskPart {
    private final InboxService inbox;

    @Inject
    public InboxDeskService(InboxService inbox) {
        this.inbox = inbox;
    }

    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.values());
    }

    @Override
    @PermitAll("counts the own notices alone")
    public Optional<DeskSection> section(String grouping) {
        long unread = inbox.unread();
        return unread == 0
                ? Optional.empty()
                : Optional.of(new DeskSection(
                        2,
                        "notice.desk",
                        List.of(),
                        DeskWords.NONE,
                        List.of(DeskFigure.due(unread, "notice.desk.unread", "/pemberitahuan")),
                        List.of()));
    }
}
