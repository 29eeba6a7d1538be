package id.kipp.award;

import id.kipp.account.AccountRow;
import id.kipp.account.PeopleDirectory;
import id.kipp.account.Role;
import id.kipp.judging.conflict.ConflictFacts;
import id.kipp.judging.conflict.ConflictFacts.Seat;
import id.kipp.judging.ranking.RankingView;
import id.kipp.submission.SubmissionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Who sits in the plenary, and for which submissions a conflict takes whom out of the room. */
@ApplicationScoped
class PlenaryPanel {
    private final PeopleDirectory people;
    private final SubmissionDirectory submissions;
    private final ConflictFacts conflicts;

    @Inject
    PlenaryPanel(PeopleDirectory people, SubmissionDirectory submissions, ConflictFacts conflicts) {
        this.people = people;
        this.submissions = submissions;
        this.conflicts = conflicts;
    }

    /** The members, chair included. */
    List<PlenarySheet.Member> members() {
        return accounts().stream()
                .map(member -> new PlenarySheet.Member(member.id(), member.name()))
                .toList();
    }

    private List<AccountRow> accounts() {
        var members = new ArrayList<AccountRow>(people.withRole(Role.KETUA));
        people.withRole(Role.PANELIS).stream()
                .filter(member -> members.stream().noneMatch(chair -> chair.id() == member.id()))
                .forEach(members::add);
        return members;
    }

    /** Who is out for which submission, as the one rule of conflicts says. */
    List<SatOut> out(long editionId, RankingView ranking) {
        var members = accounts();
        var ids = ranking.rows().items().stream()
                .map(row -> row.standing().submissionId())
                .toList();
        var found = conflicts.among(
                editionId,
                members.stream()
                        .map(member -> new Seat(member.id(), member.institutionId()))
                        .toList(),
                submissions.byIds(ids).values());
        return ids.stream()
                .flatMap(id -> members.stream()
                        .flatMap(member -> found.between(member.id(), id).stream()
                                .map(kind -> new SatOut(id, member.id(), member.name(), kind))))
                .toList();
    }
}
