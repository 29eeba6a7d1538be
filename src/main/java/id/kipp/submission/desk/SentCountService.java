package id.kipp.submission.desk;

import id.kipp.institution.InstitutionDirectory;
import id.kipp.kernel.access.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts the institutions of which something reached the ministry; everybody is told how many, and nobody which. */
@ApplicationScoped
public class SentCountService {
    /**
     * How many institutions have sent.
     *
     * @param sent of how many something reached the ministry
     * @param all how many there are
     */
    public record SentCount(long sent, long all) {}

    private final SubmissionDeskRepository submissions;
    private final InstitutionDirectory institutions;

    @Inject
    public SentCountService(SubmissionDeskRepository submissions, InstitutionDirectory institutions) {
        this.submissions = submissions;
        this.institutions = institutions;
    }

    @PermitAll("a number that is published while submissions are taken, so that others hurry")
    @Transactional
    public SentCount of(long editionId) {
        return new SentCount(submissions.institutionsThatSent(editionId), institutions.count());
    }
}
