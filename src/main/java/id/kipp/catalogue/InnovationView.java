package id.kipp.catalogue;

import id.kipp.catalogue.rules.LedgerStatus;
import id.kipp.institution.InstitutionView;
import id.kipp.kernel.text.TypedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An innovation whole: its sections, its awards over the years, who copied it, and what is like it.
 *
 * @param owner none where no institution that takes part is known by the name that the source gives
 */
public record InnovationView(
        InnovationRow row,
        @Nullable InstitutionView owner,
        Source source,
        List<Section> sections,
        List<Award> awards,
        List<Replication> replications,
        List<InnovationRow> similar) {

    /** A part of the text with an anchor of its own. */
    public record Section(int position, String heading, String text) {
        public String anchor() {
            return "bagian-" + position;
        }

        /** The paragraphs as they were typed. */
        public List<String> paragraphs() {
            return text.lines().filter(line -> !TypedText.line(line).isEmpty()).toList();
        }
    }

    /** One award; the year is empty where no source tells it. */
    public record Award(@Nullable Integer year, String level, Source source) {}

    /** One replication, plan or visit, as its status says; the note tells more. */
    public record Replication(
            String adopter,
            @Nullable Integer year,
            @Nullable String note,
            String source,
            LedgerStatus status) {}

    public InnovationView {
        sections = List.copyOf(sections);
        awards = List.copyOf(awards);
        replications = List.copyOf(replications);
        similar = List.copyOf(similar);
    }
}
