package id.kipp.competition;

import id.kipp.competition.rules.ChangePolicy;
import id.kipp.competition.rules.ChoiceKind;
import id.kipp.competition.rules.Order;
import id.kipp.competition.rules.QuestionDefinition;
import id.kipp.competition.rules.StageKind;
import id.kipp.competition.rules.StageState;
import id.kipp.competition.view.EditionView;
import id.kipp.competition.view.JuryTerms;
import id.kipp.competition.view.QuestionView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One year's competition: cloned from the year before, changed by the secretariat while its stages are still planned, then
 * fixed stage by stage as people begin to work in them. Its questions, groups and categories have places of their own; a
 * place that became free stays free, so that the order of the others is never written anew.
 */
@Entity
@Table(name = "edition")
class Edition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private int year;
    private String name;
    private @Nullable String theme;

    @Column(name = "cloned_from")
    private @Nullable Long clonedFrom;

    @Column(name = "min_age_months")
    private @Nullable Integer minAgeMonths;

    @Column(name = "next_number")
    private int nextNumber = 1;

    private @Nullable String pact;

    @Column(name = "province_apart")
    private boolean provinceApart;

    private @Nullable String preflight;

    private boolean sample;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<EditionGroup> groups = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Category> categories = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Question> questions = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("position, id")
    private List<Stage> stages = new ArrayList<>();

    @Version
    private int version;

    protected Edition() {}

    /** Next year's edition with everything of this one but its submissions; dates move by whole years. */
    Edition cloneFor(int newYear, String newName, Instant now) {
        var copy = new Edition();
        copy.year = newYear;
        copy.name = newName;
        copy.theme = theme;
        copy.clonedFrom = id;
        copy.minAgeMonths = minAgeMonths;
        copy.pact = pact;
        copy.provinceApart = provinceApart;
        copy.preflight = preflight;
        copy.sample = sample;
        copy.createdAt = now;
        groups.forEach(group -> copy.groups.add(group.copyFor(copy)));
        categories.forEach(category -> copy.categories.add(category.copyFor(copy)));
        questions.forEach(question -> copy.questions.add(question.copyFor(copy)));
        stages.forEach(stage -> copy.stages.add(stage.copyFor(copy, newYear - year)));
        return copy;
    }

    /** Notes that something of it changed, be it in its parts alone, so that its version moves on. */
    void noteChange(Instant now) {
        changedAt = now;
    }

    void describe(String newName, @Nullable String newTheme) {
        name = newName;
        theme = newTheme;
    }

    JuryTerms juryTerms() {
        return new JuryTerms(pact, provinceApart);
    }

    void askOfJuries(JuryTerms wanted) {
        pact = wanted.pact();
        provinceApart = wanted.provinceApart();
    }

    @Nullable
    String preflight() {
        return preflight;
    }

    void checkBeforeSending(@Nullable String rules) {
        preflight = rules;
    }

    void demandAge(@Nullable Integer months, Instant now) {
        if (!Objects.equals(months, minAgeMonths)) {
            requireFormOpen(now);
            minAgeMonths = months;
        }
    }

    /** What units are asked stays as it is from the moment the first of them may write. */
    void requireFormOpen(Instant now) {
        stages.stream()
                .filter(stage -> stage.kind() == StageKind.SUBMISSION)
                .forEach(stage -> ChangePolicy.form(stage.stateAt(now)).orThrow());
    }

    boolean isOver(StageKind kind, Instant now) {
        return stages.stream()
                .filter(stage -> stage.kind() == kind)
                .allMatch(stage -> stage.stateAt(now) == StageState.CLOSED);
    }

    void ask(QuestionDefinition asked) {
        var code = Order.freeCode(
                "tambahan", questions.stream().map(Question::code).toList());
        int last = questions.stream().mapToInt(Question::position).max().orElse(0);
        questions.add(new Question(
                this,
                new QuestionView(
                        0,
                        last + 1,
                        code,
                        asked.label(),
                        asked.hint(),
                        asked.maxWords(),
                        asked.required(),
                        asked.kind(),
                        asked.choices())));
    }

    List<? extends EditionChoice> choices(ChoiceKind kind) {
        return kind == ChoiceKind.GROUP ? groups : categories;
    }

    void addChoice(ChoiceKind kind, String newName) {
        int position =
                choices(kind).stream().mapToInt(EditionChoice::position).max().orElse(0) + 1;
        if (kind == ChoiceKind.GROUP) {
            var taken = groups.stream().map(EditionGroup::code).toList();
            groups.add(new EditionGroup(this, position, Order.freeCode("kelompok", taken), newName));
        } else {
            categories.add(new Category(this, position, newName));
        }
    }

    EditionView view(Instant now) {
        return new EditionView(
                id,
                year,
                name,
                theme,
                minAgeMonths,
                juryTerms(),
                preflight,
                sample,
                groups.stream().map(EditionGroup::view).toList(),
                categories.stream().map(Category::view).toList(),
                questions.stream().map(Question::view).toList(),
                stages.stream().map(stage -> stage.view(now)).toList());
    }

    long id() {
        return id;
    }

    int year() {
        return year;
    }

    String name() {
        return name;
    }

    List<Question> questions() {
        return questions;
    }

    /** Whether a stage after a place has begun. */
    boolean hasBegunAfter(int position, Instant now) {
        return stages.stream()
                .anyMatch(stage -> stage.position() > position && stage.stateAt(now) != StageState.PLANNED);
    }

    List<Stage> stages() {
        return stages;
    }
}
