package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.ProfileService;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.view.ProfileView;
import id.kipp.catalogue.web.RecordPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The profile of the record that is shown: in eight cells, what it needs, and what must stay. */
@Named("recordProfile")
@RequestScoped
public class RecordProfile {
    private final ProfileService profiles;
    private final RecordPage record;
    private final FactWords words;
    private @Nullable ProfileView view;

    @Inject
    public RecordProfile(ProfileService profiles, RecordPage record, FactWords words) {
        this.profiles = profiles;
        this.record = record;
        this.words = words;
    }

    /**
     * One thing that a cell tells.
     *
     * @param figure what is read first, where it is a figure or a choice
     * @param label what the figure is of
     */
    public record Said(String figure, String label, Fact fact) {}

    /** A cell of the first screen. */
    public record Cell(String id, String textKey, List<Said> said) {
        public Cell {
            said = List.copyOf(said);
        }
    }

    /** The eight cells in their order; one without anything said is shown as not told. */
    public List<Cell> getCells() {
        return List.of(
                cell("problem", ProfileField.PROBLEM),
                cell("means", ProfileField.MEANS),
                cell("result", ProfileField.RESULT_1, ProfileField.RESULT_2, ProfileField.RESULT_3),
                cell("cost", ProfileField.COST_FIRST, ProfileField.COST_YEARLY),
                cell("staff", ProfileField.STAFF),
                cell("first", ProfileField.FIRST_SERVICE),
                cell("legal", ProfileField.LEGAL),
                cell("evidence", ProfileField.EVIDENCE));
    }

    private Cell cell(String id, ProfileField... fields) {
        return new Cell(
                id,
                "catalogue.profile.cell." + id,
                Stream.of(fields)
                        .map(getView()::fact)
                        .filter(fact -> !fact.isEmpty())
                        .map(this::said)
                        .toList());
    }

    private Said said(Fact fact) {
        return switch (fact.field().shape()) {
            case MEASURE -> new Said(words.figure(fact), fact.value(), fact);
            case COST ->
                new Said(words.choice(fact), words.texts().get(fact.field().textKey()), fact);
            case EVIDENCE ->
                new Said(words.texts().of("catalogue.profile.level", fact.value()), words.choice(fact), fact);
            default -> new Said("", fact.value(), fact);
        };
    }

    /** What is told under this name, such as {@code conditions}. */
    public Fact fact(String field) {
        return getView().fact(ProfileField.valueOf(field.toUpperCase(Locale.ROOT)));
    }

    public ProfileView getView() {
        var known = view;
        if (known == null) {
            known = profiles.published(record.getInnovation().row().id());
            view = known;
        }
        return known;
    }

    /** Whether anything is told beside what the source or the submission says. */
    public boolean isTold() {
        return !getView().facts().isEmpty();
    }

    /** Whether the owner's word is there, and how old it is, in a sentence. */
    public String getConfirmed() {
        var pulse = getView().pulse();
        return words.texts()
                .of(getView().confirmation().textKey(), words.formats().date(pulse.confirmed()));
    }
}
