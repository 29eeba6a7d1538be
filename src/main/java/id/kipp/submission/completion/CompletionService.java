package id.kipp.submission.completion;

import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.QuestionView;
import id.kipp.kernel.access.Internal;
import id.kipp.submission.SubmissionAssembler;
import id.kipp.submission.rules.Completeness;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.rules.GeneralData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts for lists how far submissions are written; whether one may be sent is judged when it is. */
@ApplicationScoped
public class CompletionService {
    private final CompletionRepository answers;

    @Inject
    public CompletionService(CompletionRepository answers) {
        this.answers = answers;
    }

    /** How far each of these is, by its id, in one query for a page of them. */
    @Internal("the lists of submissions, which judge who asks")
    public Map<Long, Completion> of(Map<Long, GeneralData> submissions, EditionView edition) {
        var words = answers.words(List.copyOf(submissions.keySet()));
        var asked = edition.questions().stream().filter(QuestionView::required).toList();
        var found = new HashMap<Long, Completion>();
        submissions.forEach((id, general) -> {
            var head = general(general);
            var own = words.getOrDefault(id, Map.of());
            var done = head.stream().filter(Boolean::booleanValue).count()
                    + asked.stream()
                            .filter(question -> Completeness.status(
                                            SubmissionAssembler.asked(question), own.getOrDefault(question.id(), 0))
                                    .isGoodEnough())
                            .count();
            found.put(id, new Completion((int) done, head.size() + asked.size()));
        });
        return found;
    }

    /** What must be mended of what was written in each of these, by its id. */
    @Internal("the lists of submissions, which judge who asks")
    public Map<Long, List<Finding>> findings(Map<Long, GeneralData> submissions, EditionView edition) {
        var words = answers.words(List.copyOf(submissions.keySet()));
        var asked = edition.questions().stream().map(SubmissionAssembler::asked).toList();
        var found = new HashMap<Long, List<Finding>>();
        submissions.forEach((id, general) -> {
            var own = words.getOrDefault(id, Map.of());
            var counted = new HashMap<String, Integer>();
            edition.questions().forEach(question -> counted.put(question.code(), own.getOrDefault(question.id(), 0)));
            found.put(id, Completeness.judgeCounted(general, asked, counted, SubmissionAssembler.ageRule(edition)));
        });
        return found;
    }

    private static List<Boolean> general(GeneralData general) {
        return List.of(
                !general.title().isEmpty(),
                general.startedOn() != null,
                general.groupId() != null,
                general.categoryId() != null);
    }
}
