package id.kipp.replication;

import id.kipp.catalogue.ledger.LedgerFact;
import id.kipp.catalogue.ledger.LedgerService;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.kernel.Wib;
import id.kipp.replication.rules.LedgerEntry;
import id.kipp.replication.rules.PartChoice;
import id.kipp.replication.view.PartLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the public ledger's line of a replication in step with it. */
@ApplicationScoped
class PublicEntry {
    private static final int LONGEST_CHANGED = 1000;

    private final ReplicationRepository projects;
    private final LedgerService ledger;
    private final InstitutionDirectory institutions;

    @Inject
    PublicEntry(ReplicationRepository projects, LedgerService ledger, InstitutionDirectory institutions) {
        this.projects = projects;
        this.ledger = ledger;
        this.institutions = institutions;
    }

    /** A demonstration may stand beside a demonstrated innovation, never beside a real one. */
    void follow(ReplicationProject project) {
        var status = LedgerEntry.of(project.state(), project.agreedAt() != null, project.extended());
        var origin = ledger.origin(project.innovationId());
        if (status.isEmpty() || (project.sample() && !origin.sample())) {
            ledger.take(project.number(), project.innovationId());
            return;
        }
        var adopter = institutions.get(project.adopterId());
        var begun = project.begunAt() == null ? project.stateAt() : project.begunAt();
        ledger.put(new LedgerFact(
                project.number(),
                origin,
                adopter.name(),
                adopter.id(),
                adopter.province(),
                Wib.day(begun).getYear(),
                status.get(),
                changed(project),
                result(project),
                LedgerEntry.isConfirmedByOwner(
                        project.state(), project.ownerConfirmedAt() != null, project.certificate() != null),
                project.adopterConfirmedAt() != null));
    }

    /** The names of the parts that were changed or dropped, as the adopter wrote them. */
    private @Nullable String changed(ReplicationProject project) {
        var parts = projects.parts(project.id()).stream()
                .map(ProjectPart::view)
                .filter(line -> line.choice() != PartChoice.KEPT)
                .map(PartLine::part)
                .collect(Collectors.joining("; "));
        var cut = parts.length() > LONGEST_CHANGED ? parts.substring(0, LONGEST_CHANGED) : parts;
        return cut.isEmpty() ? null : cut;
    }

    /** The measure before and after, as numbers with their unit. */
    private static @Nullable String result(ReplicationProject project) {
        var after = project.after12() == null ? project.after6() : project.after12();
        var asked = project.interest();
        return after == null
                ? null
                : "%s: %s → %s %s".formatted(asked.measure(), plain(asked.before()), plain(after), asked.measureUnit());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
