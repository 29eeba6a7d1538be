package id.kipp.submission.rules;

import id.kipp.competition.rules.AnswerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry's administrative selection fails submissions for, seen before they are sent: empty answers, throw-away
 * answers, too many words, and an innovation younger than the year's rule.
 */
public final class Completeness {
    /** An answer of fewer words than this is thrown away, not written. */
    public static final int FEWEST_WORDS = 5;

    /** What is asked: a question's code, its name, its limit, whether it must be answered, and how. */
    public record Asked(String code, String label, int maxWords, boolean required, AnswerKind kind) {}

    /** The year's rule of age: months to have run before a day; none where the year asks for none. */
    public record AgeRule(int months, LocalDate closing) {}

    private Completeness() {}

    /** Everything that must be mended, in the order of the form; empty when the submission may be sent. */
    public static List<Finding> judge(
            GeneralData generalData, List<Asked> questions, Map<String, String> answers, @Nullable AgeRule age) {
        var words = new HashMap<String, Integer>();
        answers.forEach((code, text) -> words.put(code, WordCount.of(text)));
        return judgeCounted(generalData, questions, words, age);
    }

    /** The same where the answers' words are counted already. */
    public static List<Finding> judgeCounted(
            GeneralData generalData, List<Asked> questions, Map<String, Integer> words, @Nullable AgeRule age) {
        var findings = new ArrayList<Finding>();
        if (generalData.title().isEmpty()) {
            findings.add(Finding.of("title", "submission.finding.notitle"));
        }
        judgeStart(generalData.startedOn(), age, findings);
        if (generalData.groupId() == null) {
            findings.add(Finding.of("group", "submission.finding.nogroup"));
        }
        if (generalData.categoryId() == null) {
            findings.add(Finding.of("category", "submission.finding.nocategory"));
        }
        questions.forEach(question -> judgeAnswer(question, words.getOrDefault(question.code(), 0), findings));
        return List.copyOf(findings);
    }

    private static void judgeStart(@Nullable LocalDate startedOn, @Nullable AgeRule age, List<Finding> findings) {
        if (startedOn == null) {
            findings.add(Finding.of("started", "submission.finding.nostart"));
        } else if (age != null && startedOn.isAfter(age.closing().minusMonths(age.months()))) {
            findings.add(Finding.of("started", "submission.finding.young", age.months()));
        }
    }

    private static void judgeAnswer(Asked question, int words, List<Finding> findings) {
        switch (status(question, words)) {
            case EMPTY -> findings.add(Finding.of(question.code(), "submission.finding.empty", question.label()));
            case THIN ->
                findings.add(Finding.of(question.code(), "submission.finding.thin", question.label(), FEWEST_WORDS));
            case LONG ->
                findings.add(Finding.of(
                        question.code(), "submission.finding.long", question.label(), words - question.maxWords()));
            case OPTIONAL, COMPLETE -> {}
        }
    }

    /** How far an answer of so many words has come; what is not prose is kept only when it fits its question. */
    public static AnswerStatus status(Asked question, int words) {
        if (words == 0) {
            return question.required() ? AnswerStatus.EMPTY : AnswerStatus.OPTIONAL;
        }
        if (!question.kind().isProse()) {
            return AnswerStatus.COMPLETE;
        }
        if (words < FEWEST_WORDS) {
            return AnswerStatus.THIN;
        }
        return words > question.maxWords() ? AnswerStatus.LONG : AnswerStatus.COMPLETE;
    }
}
