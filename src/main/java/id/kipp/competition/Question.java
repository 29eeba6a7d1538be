package id.kipp.competition;

import id.kipp.competition.rules.AnswerKind;
import id.kipp.competition.rules.QuestionDefinition;
import id.kipp.competition.view.QuestionView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of an edition's form with its limit of words. */
@Entity
@Table(name = "question")
class Question {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the relation, read by queries
    private Edition edition;

    private int position;
    private String code;
    private String label;
    private @Nullable String hint;

    @Column(name = "max_words")
    private int maxWords;

    private boolean required;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private @Nullable String choices;

    protected Question() {}

    Question(Edition edition, QuestionView wanted) {
        this.edition = edition;
        this.position = wanted.position();
        this.code = wanted.code();
        this.label = wanted.label();
        this.hint = wanted.hint();
        this.maxWords = wanted.maxWords();
        this.required = wanted.required();
        this.kind = wanted.kind();
        this.choices = lines(wanted.offered());
    }

    Question copyFor(Edition other) {
        return new Question(other, view());
    }

    void change(QuestionDefinition asked) {
        label = asked.label();
        hint = asked.hint();
        maxWords = asked.maxWords();
        required = asked.required();
        kind = asked.kind();
        choices = lines(asked.choices());
    }

    private static @Nullable String lines(List<String> choices) {
        return choices.isEmpty() ? null : String.join("\n", choices);
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    int position() {
        return position;
    }

    String code() {
        return code;
    }

    long id() {
        return id;
    }

    QuestionView view() {
        var offered = choices == null ? List.<String>of() : choices.lines().toList();
        return new QuestionView(id, position, code, label, hint, maxWords, required, kind, offered);
    }
}
