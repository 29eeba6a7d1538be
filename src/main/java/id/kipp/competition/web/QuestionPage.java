package id.kipp.competition.web;

import id.kipp.competition.EditionTermsService;
import id.kipp.competition.QuestionService;
import id.kipp.competition.rules.AnswerKind;
import id.kipp.competition.rules.QuestionDefinition;
import id.kipp.competition.view.QuestionView;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.text.TypedNumber;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question of an edition's form, or a new one. */
@Named
@RequestScoped
public class QuestionPage {
    private final EditionTermsService terms;
    private final QuestionService questions;
    private final PageActions actions;

    private final long edition;
    private final long id;
    private @Nullable QuestionView question;
    private String label = "";
    private String hint = "";
    private String words = "300";
    private boolean required = true;
    private String kind = AnswerKind.TEXT.name();
    private String choices = "";

    @Inject
    public QuestionPage(EditionTermsService terms, QuestionService questions, PageActions actions) {
        this.terms = terms;
        this.questions = questions;
        this.actions = actions;
        this.edition = actions.requests().number("edition");
        this.id = actions.requests().number("id");
    }

    private void load() {
        if (question == null && id > 0) {
            question = terms.terms(edition).questions().stream()
                    .filter(q -> q.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("question " + id));
            label = question.label();
            hint = question.hint() == null ? "" : question.hint();
            words = Integer.toString(question.maxWords());
            required = question.required();
            kind = question.kind().name();
            choices = String.join("\n", question.offered());
        }
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        load();
        return actions.mark(question == null ? terms.terms(edition).questionsSeen() : question.formVersion());
    }

    /** The question as it is stored; none when it is new. */
    public @Nullable QuestionView getQuestion() {
        load();
        return question;
    }

    public boolean isNew() {
        return id == 0;
    }

    public void save() {
        int limit = TypedNumber.whole(words, 5).orElse(0);
        actions.attempt(
                () -> {
                    var asked = new QuestionDefinition(
                            label,
                            hint,
                            limit,
                            required,
                            AnswerKind.named(kind).orElse(AnswerKind.TEXT),
                            choices.lines().toList());
                    if (isNew()) {
                        questions.add(edition, actions.formVersion(), asked);
                    } else {
                        questions.change(edition, id, actions.formVersion(), asked);
                    }
                },
                "competition.changed",
                back());
    }

    public void remove() {
        actions.attempt(() -> questions.remove(edition, id), "competition.changed", back());
    }

    private String back() {
        return "/edisi/" + edition + "?bagian=formulir";
    }

    public long getEdition() {
        return edition;
    }

    public long getId() {
        return id;
    }

    public String getLabel() {
        load();
        return label;
    }

    public void setLabel(String label) {
        load();
        this.label = label;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The ways in which a question may be answered. */
    public List<AnswerKind> getKinds() {
        return List.of(AnswerKind.values());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
