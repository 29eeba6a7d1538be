package id.kipp.submission.stuck;

import id.kipp.account.contact.Contact;
import id.kipp.account.contact.ContactDirectory;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.view.EditionView;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.UnitView;
import id.kipp.kernel.Page;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.completion.CompletionService;
import id.kipp.submission.rules.Deadline;
import id.kipp.submission.rules.Lifecycle;
import id.kipp.submission.rules.SubmissionState;
import id.kipp.submission.stuck.StuckRepository.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what has not arrived: to the secretariat of every institution, without what units are still writing; to an Admin Lokal of the own. */
@ApplicationScoped
public class StuckListService {
    private final StuckRepository lines;
    private final InstitutionDirectory directory;
    private final ContactDirectory contacts;
    private final EditionTermsService terms;
    private final CompletionService completion;
    private final CurrentActor current;

    @Inject
    public StuckListService(
            StuckRepository lines,
            InstitutionDirectory directory,
            ContactDirectory contacts,
            EditionTermsService terms,
            CompletionService completion,
            CurrentActor current) {
        this.lines = lines;
        this.directory = directory;
        this.contacts = contacts;
        this.terms = terms;
        this.completion = completion;
        this.current = current;
    }

    /** A page of the list; beyond its end, the last. */
    @RequiresPermission({Permission.SCREEN, Permission.FORWARD_SUBMISSION})
    @Transactional
    public Page<StuckRow> page(StuckQuery query, int page, int size) {
        var search = search(query);
        var total = lines.count(search);
        int shown = Page.within(page, total, size);
        return new Page<>(rows(lines.lines(search, (shown - 1) * size, size), query), total, shown, size);
    }

    /** The whole list, for a file. */
    @RequiresPermission({Permission.SCREEN, Permission.FORWARD_SUBMISSION})
    @Transactional
    public List<StuckRow> all(StuckQuery query) {
        return rows(lines.lines(search(query), 0, Integer.MAX_VALUE), query);
    }

    private StuckSearch search(StuckQuery query) {
        return new StuckSearch(
                query,
                within(),
                query.institution().isEmpty() ? List.of() : directory.idsNamed(query.institution()),
                query.order() == StuckOrder.INSTITUTION ? directory.idsNamed("") : List.of());
    }

    private Optional<Long> within() {
        return current.may(Permission.SCREEN)
                ? Optional.empty()
                : Optional.of(current.get().requiredInstitution());
    }

    private List<StuckRow> rows(List<Line> found, StuckQuery query) {
        var edition = terms.terms(query.editionId());
        var now = terms.now();
        var isOwn = within().isPresent();
        var institutions = directory.byIds(
                found.stream().map(Line::institutionId).distinct().toList());
        var units = directory.units(found.stream()
                .map(Line::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var completions = completion.of(found.stream().collect(Collectors.toMap(Line::id, Line::generalData)), edition);
        var authors = contacts.byIds(found.stream().map(Line::authorId).collect(Collectors.toSet()));
        var admins = contacts.adminsOf(found.stream()
                .filter(line -> !line.state().isWithUnit())
                .map(Line::institutionId)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(line -> new StuckRow(
                        line.code(),
                        isOwn ? line.generalData().title() : "",
                        Objects.requireNonNull(institutions.get(line.institutionId()))
                                .name(),
                        Optional.ofNullable(line.unitId())
                                .map(units::get)
                                .map(UnitView::name)
                                .orElse(""),
                        line.state(),
                        line.stateAt(),
                        Objects.requireNonNull(completions.get(line.id())),
                        deadline(edition, line.state(), now),
                        whom(line, authors, admins)))
                .toList();
    }

    private static List<Contact> whom(Line line, Map<Long, Contact> authors, Map<Long, List<Contact>> admins) {
        return line.state().isWithUnit()
                ? Optional.ofNullable(authors.get(line.authorId())).stream().toList()
                : admins.getOrDefault(line.institutionId(), List.of());
    }

    private static Deadline deadline(EditionView edition, SubmissionState state, Instant now) {
        return edition.firstOf(Lifecycle.stageFor(state == SubmissionState.SENT_BACK))
                .map(stage -> Deadline.of(stage.kind(), stage.times(), now))
                .orElseGet(Deadline::none);
    }
}
