package id.kipp.judging.ranking;

import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.kernel.NotFoundException;
import id.kipp.submission.SubmissionDirectory;
import id.kipp.submission.view.SubmissionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says what ranked submissions are called and whose they are, all in two queries. */
@ApplicationScoped
class RankedNames {
    /** A submission and the institution it comes from. */
    record Named(SubmissionRow submission, InstitutionView institution) {
        String code() {
            return submission.code();
        }

        String title() {
            return submission.title();
        }
    }

    private final SubmissionDirectory submissions;
    private final InstitutionDirectory institutions;

    @Inject
    RankedNames(SubmissionDirectory submissions, InstitutionDirectory institutions) {
        this.submissions = submissions;
        this.institutions = institutions;
    }

    /** Each of these submissions by its id. */
    Map<Long, Named> of(Collection<Long> ids) {
        var rows = submissions.byIds(ids);
        var homes = institutions.byIds(
                rows.values().stream().map(SubmissionRow::institutionId).collect(Collectors.toSet()));
        var named = new HashMap<Long, Named>();
        rows.forEach((id, row) ->
                named.put(id, new Named(row, Objects.requireNonNull(homes.get(row.institutionId()), "institution"))));
        return named;
    }

    static Named required(Map<Long, Named> names, long id) {
        var found = names.get(id);
        if (found == null) {
            throw new NotFoundException("submission " + id);
        }
        return found;
    }
}
