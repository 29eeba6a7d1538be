package id.kipp.judging.ranking;

import id.kipp.competition.EditionTermsService;
import id.kipp.judging.ConfirmedCardService;
import id.kipp.judging.ranking.SealedStages.SealedStage;
import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.explanation.Explanation;
import id.kipp.judging.rules.explanation.Sentence;
import id.kipp.judging.rules.score.RawStanding;
import id.kipp.judging.view.BlindSubmission;
import id.kipp.judging.view.ExplainedPair;
import id.kipp.judging.view.ExplainedSubmission;
import id.kipp.judging.view.StageAgreement;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.SubmissionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers why a submission stands where it stands in a closed stage, and why above another. */
@ApplicationScoped
public class RankingExplanationService {
    private final SealedStages stages;
    private final RankedNames names;
    private final ConfirmedCardService cards;
    private final SubmissionDirectory submissions;
    private final EditionTermsService terms;
    private final CurrentActor current;

    @Inject
    public RankingExplanationService(
            SealedStages stages,
            RankedNames names,
            ConfirmedCardService cards,
            SubmissionDirectory submissions,
            EditionTermsService terms,
            CurrentActor current) {
        this.stages = stages;
        this.names = names;
        this.cards = cards;
        this.submissions = submissions;
        this.terms = terms;
        this.current = current;
    }

    /**
     * A submission with its cards and what follows from them. The cards of one's own institution are withheld, from whoever
     * asks: who has a conflict takes no part in that one.
     */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public ExplainedSubmission of(long stageId, String code) {
        var sealed = stages.toRead(stageId);
        var standings = sealed.ranked().standings();
        var place = place(sealed, code);
        var around = names.of(IntStream.rangeClosed(place - 1, place + 1)
                .filter(each -> each >= 0 && each < standings.size())
                .mapToObj(each -> standings.get(each).submissionId())
                .toList());
        var id = standings.get(place).submissionId();
        var submission = RankedNames.required(around, id);
        var home = submission.institution();
        var recused =
                current.get().institution().filter(own -> own == home.id()).isPresent();
        return new ExplainedSubmission(
                code,
                submission.title(),
                home.name(),
                standings.get(place),
                codeAt(standings, place - 1, around),
                codeAt(standings, place + 1, around),
                said(Explanation.of(stages.model(sealed), Long.toString(id)), Map.of(Long.toString(id), code)),
                recused ? List.of() : cards.of(sealed.stage(), id),
                BlindSubmission.sections(
                        terms.terms(submission.submission().editionId()).questions(),
                        submissions.whole(id).answers()),
                recused);
    }

    private static @Nullable String codeAt(
            List<RawStanding> standings, int place, Map<Long, RankedNames.Named> around) {
        return place < 0 || place >= standings.size()
                ? null
                : RankedNames.required(around, standings.get(place).submissionId())
                        .code();
    }

    /** Why the higher of two submissions stands above the other, or how little speaks for it, in sentences. */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public ExplainedPair pair(long stageId, String one, String other) {
        var sealed = stages.toRead(stageId);
        var first = place(sealed, one) < place(sealed, other) ? one : other;
        var second = first.equals(one) ? other : one;
        var a = id(sealed, first);
        var b = id(sealed, second);
        return new ExplainedPair(
                first, second, said(Explanation.ofPair(stages.model(sealed), a, b), Map.of(a, first, b, second)));
    }

    /** How well the jurors of the stage agree, and how severe each of them is. */
    @RequiresPermission({Permission.SEE_RANKING, Permission.DECIDE})
    @Transactional
    public StageAgreement agreement(long stageId) {
        var sealed = stages.toRead(stageId);
        return StageAgreement.of(stages.model(sealed), cards.jurors(sealed.stage()));
    }

    private static List<Sentence> said(Answer<Explanation> answer, Map<String, String> codes) {
        return answer.result()
                .map(explanation -> explanation
                        .named(name -> codes.getOrDefault(name, name))
                        .sentences())
                .orElseGet(() -> answer.reasons().stream()
                        .map(why -> new Sentence(why.key(), why.values()))
                        .toList());
    }

    private String id(SealedStage sealed, String code) {
        return Long.toString(
                sealed.ranked().standings().get(place(sealed, code)).submissionId());
    }

    /** Where a submission with this code is in the ranking, from 0; what is not in it may not be asked about. */
    private int place(SealedStage sealed, String code) {
        var standings = sealed.ranked().standings();
        var id = submissions.idOf(code).orElseThrow(() -> new NotFoundException(code));
        return IntStream.range(0, standings.size())
                .filter(place -> standings.get(place).submissionId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(code));
    }
}
