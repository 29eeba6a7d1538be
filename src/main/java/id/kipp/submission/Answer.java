package id.kipp.submission;

import id.kipp.submission.rules.WordCount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What an entry answers to one question, with its words counted. */
@Entity
@Table(name = "answer")
@IdClass(Answer.Key.class)
class Answer {
    @Id
    @Column(name = "submission_id")
    private long submissionId;

    @Id
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

    /** The two columns that identify an answer. */
    static class Key implements Serializable {
        private long submissionId;
        private long questionId;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.submissionId == submissionId && key.questionId == questionId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(31 * submissionId + questionId);
        }
    }
}
