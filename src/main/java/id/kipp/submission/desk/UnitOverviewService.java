package id.kipp.submission.desk;

import id.kipp.account.contact.ContactDirectory;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.desk.SubmissionDeskRepository.OfUnit;
import id.kipp.submission.rules.WorklistGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Shows an Admin Lokal every unit of the own institution, also those that have not begun anything. */
@ApplicationScoped
public class UnitOverviewService {
    private final SubmissionDeskRepository counts;
    private final InstitutionDirectory directory;
    private final ContactDirectory contacts;
    private final CurrentActor current;

    @Inject
    public UnitOverviewService(
            SubmissionDeskRepository counts,
            InstitutionDirectory directory,
            ContactDirectory contacts,
            CurrentActor current) {
        this.counts = counts;
        this.directory = directory;
        this.contacts = contacts;
        this.current = current;
    }

    @RequiresPermission(Permission.FORWARD_SUBMISSION)
    @Transactional
    public List<UnitOverview> units(long editionId) {
        var own = current.get().requiredInstitution();
        var found = counts.ofUnits(editionId, own);
        var people = contacts.ofMyUnits();
        return directory.unitsOf(own).stream()
                .map(unit -> new UnitOverview(
                        unit.id(),
                        unit.name(),
                        people.getOrDefault(unit.id(), List.of()),
                        count(found, unit.id(), WorklistGroup.WITH_UNIT),
                        count(found, unit.id(), WorklistGroup.WITH_ADMIN),
                        count(found, unit.id(), WorklistGroup.AT_MINISTRY)))
                .toList();
    }

    private static long count(List<OfUnit> found, Long unitId, WorklistGroup group) {
        return found.stream()
                .filter(each ->
                        Objects.equals(each.unitId(), unitId) && group.states().contains(each.state()))
                .mapToLong(OfUnit::count)
                .sum();
    }
}
