package id.kipp.catalogue.profile.desk;

import id.kipp.catalogue.profile.ProfileDraftService;
import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.kernel.desk.DeskFigure;
import id.kipp.kernel.desk.DeskPart;
import id.kipp.kernel.desk.DeskSection;
import id.kipp.kernel.desk.DeskWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells an owner which of its records came back, and which it has to confirm. */
@ApplicationScoped
public class OwnRecordsDeskService implements DeskPart {
    private static final int PLACE = 60;
    private static final String LIST = "/katalog-saya";

    private final ProfileDraftService drafts;

    @Inject
    public OwnRecordsDeskService(ProfileDraftService drafts) {
        this.drafts = drafts;
    }

    @Override
    @PermitAll("says for whom it is")
    public Set<Permission> opens() {
        return Set.of(Permission.DESCRIBE_INNOVATION);
    }

    @Override
    @RequiresPermission(Permission.DESCRIBE_INNOVATION)
    @Transactional
    public Optional<DeskSection> section(String grouping) {
        var own = drafts.own();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DeskSection(
                PLACE,
                "catalogue.own.title",
                List.of(),
                DeskWords.NONE,
                List.of(
                        DeskFigure.due(
                                own.stream()
                                        .filter(record -> record.state() == ProfileState.RETURNED)
                                        .count(),
                                "catalogue.desk.returned",
                                LIST),
                        DeskFigure.due(
                                own.stream()
                                        .filter(record -> record.confirmation().isDue())
                                        .count(),
                                "catalogue.desk.confirm",
                                LIST)),
                List.of()));
    }
}
