package id.kipp.judging;

import static java.util.stream.Collectors.toMap;

import id.kipp.account.AccountRow;
import id.kipp.account.PeopleDirectory;
import id.kipp.competition.view.CriterionView;
import id.kipp.competition.view.StageView;
import id.kipp.judging.view.JurorCard;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows those who decide what the jurors of a closed stage wrote about a submission. */
@ApplicationScoped
public class ConfirmedCardService {
    private final JudgingRepository judging;
    private final PeopleDirectory people;

    @Inject
    public ConfirmedCardService(JudgingRepository judging, PeopleDirectory people) {
        this.judging = judging;
        this.people = people;
    }

    /** The confirmed cards of a submission, the highest score first; none while the stage runs, whoever asks. */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public List<JurorCard> of(StageView stage, long submissionId) {
        if (!stage.isOver()) {
            return List.of();
        }
        var confirmed = judging.confirmed(stage.id(), submissionId);
        var scores = judging.scoresOf(confirmed.stream().map(Assignment::id).toList());
        var jurors = people.byIds(confirmed.stream().map(Assignment::jurorId).toList());
        return confirmed.stream()
                .map(card -> card(
                        Optional.ofNullable(jurors.get(card.jurorId()))
                                .map(AccountRow::name)
                                .orElse(""),
                        card,
                        stage.criteria(),
                        scores.getOrDefault(card.id(), Map.of())))
                .sorted(Comparator.comparing(JurorCard::score).reversed().thenComparing(JurorCard::juror))
                .toList();
    }

    /** The names of those whose cards count, by the names with which they sign in; nobody while the stage runs. */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public Map<String, String> jurors(StageView stage) {
        return stage.isOver()
                ? people.byIds(judging.whoConfirmed(stage.id())).values().stream()
                        .collect(toMap(AccountRow::username, AccountRow::name))
                : Map.of();
    }

    private static JurorCard card(
            String juror, Assignment assignment, List<CriterionView> criteria, Map<Long, Score> scores) {
        return new JurorCard(
                juror,
                Scorecard.total(criteria, scores).orElse(BigDecimal.ZERO),
                assignment.comment(),
                criteria.stream()
                        .flatMap(criterion -> Stream.ofNullable(scores.get(criterion.id()))
                                .flatMap(score -> Stream.ofNullable(score.value())
                                        .map(value -> new JurorCard.Mark(criterion.name(), value, score.comment()))))
                        .toList());
    }
}
