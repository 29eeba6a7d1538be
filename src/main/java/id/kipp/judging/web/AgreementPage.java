package id.kipp.judging.web;

import id.kipp.competition.view.StageView;
import id.kipp.judging.ranking.RankingExplanationService;
import id.kipp.judging.ranking.RankingService;
import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.reliability.Band;
import id.kipp.judging.rules.reliability.Coefficient;
import id.kipp.judging.rules.reliability.Interval;
import id.kipp.judging.view.StageAgreement;
import id.kipp.judging.view.StageAgreement.JurorSeverity;
import id.kipp.kernel.Verdict;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How well the jurors of a closed stage agree, and how severe each is. */
@Named
@RequestScoped
public class AgreementPage {
    /** How far a bar may reach to either side. */
    private static final double HALF = 50;

    /**
     * A coefficient in words and numbers.
     *
     * @param why why it cannot be given; empty when it can
     */
    public record Line(
            String name, @Nullable Double value, @Nullable Interval interval, String band, String why) {}

    private final RankingExplanationService explanations;
    private final RankingService rankings;
    private final PageActions actions;

    private final long id;
    private @Nullable StageView stage;
    private @Nullable StageAgreement agreement;

    @Inject
    public AgreementPage(RankingExplanationService explanations, RankingService rankings, PageActions actions) {
        this.explanations = explanations;
        this.rankings = rankings;
        this.actions = actions;
        this.id = actions.requests().number("id");
    }

    public StageView getStage() {
        if (stage == null) {
            stage = rankings.stage(id);
        }
        return stage;
    }

    public StageAgreement getAgreement() {
        if (agreement == null) {
            agreement = explanations.agreement(id);
        }
        return agreement;
    }

    public List<Line> getLines() {
        var found = getAgreement().reliability();
        return List.of(
                line("ICC(1,1)", found.icc1()),
                line("ICC(2,1)", found.icc2()),
                line("ICC(3,1)", found.icc3()),
                line("ICC(1,k)", found.icc1k()),
                line("ICC(2,k)", found.icc2k()),
                line("ICC(3,k)", found.icc3k()),
                alpha(found.alphaInterval()));
    }

    private Line line(String name, Answer<Coefficient> answer) {
        return new Line(
                name,
                answer.result().map(Coefficient::value).orElse(null),
                answer.result().flatMap(found -> found.interval().result()).orElse(null),
                answer.result().map(found -> word(found.band())).orElse(""),
                why(answer.reasons()));
    }

    private Line alpha(Answer<Double> answer) {
        return new Line(
                actions.text("judging.agreement.alpha"),
                answer.result().orElse(null),
                null,
                answer.result().map(Band::of).map(this::word).orElse(""),
                why(answer.reasons()));
    }

    private String word(Band band) {
        return actions.text("judging.agreement.band." + band.name().toLowerCase(Locale.ROOT));
    }

    /** Why severity cannot be told, in sentences; empty when it can. */
    public String getWhyUnadjusted() {
        return why(getAgreement().unadjusted());
    }

    private String why(List<Verdict.Refused> reasons) {
        return reasons.stream()
                .map(why -> actions.text(why.key(), why.values().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** How far a juror's bar reaches from the middle, from -50 (the most severe of all) to 50. */
    public double bar(JurorSeverity juror) {
        var effect = juror.effect();
        var most = getAgreement().jurors().stream()
                .map(JurorSeverity::effect)
                .mapToDouble(each -> each == null ? 0 : Math.abs(each))
                .max()
                .orElse(0);
        return effect == null || most == 0 ? 0 : HALF * effect / most;
    }

    public long getId() {
        return id;
    }
}
