package id.kipp.submission;

import id.kipp.submission.rules.WordCount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a submission answers to one question, with its words counted. */
@Entity
@Table(name = "answer")
class Answer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "submission_id")
    private long submissionId;

    @Column(name = "question_id")
    private long questionId;

    private String text;

    @Column(name = "words")
    private int words;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Answer() {}

    Answer(long submissionId, long questionId, String text, Instant now) {
        this.submissionId = submissionId;
        this.questionId = questionId;
        rewrite(text, now);
    }

    final void rewrite(String newText, Instant now) {
        text = newText;
        words = WordCount.of(newText);
        savedAt = now;
    }

    long submissionId() {
        return submissionId;
    }

    long questionId() {
        return questionId;
    }

    String text() {
        return text;
    }
}
