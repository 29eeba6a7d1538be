package id.kipp.catalogue.book;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.InnovationView.Award;
import id.kipp.catalogue.InnovationView.Section;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.view.ProfileView;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a book.
 *
 * @param foreword empty where none was written
 * @param address of the portal, for links and codes
 */
public record BookContent(int year, String level, String foreword, List<Chapter> chapters, String address) {

    /**
     * One winner with its texts and awards.
     *
     * @param facts what its owner tells in its profile, without what is not told
     */
    public record Chapter(InnovationRow row, List<Fact> facts, List<Section> sections, List<Award> awards) {
        public Chapter {
            facts = List.copyOf(facts);
            sections = List.copyOf(sections);
            awards = List.copyOf(awards);
        }

        /** What a profile tells of an innovation as such, in the order of the page. */
        public static List<Fact> told(ProfileView profile) {
            return Arrays.stream(ProfileField.values())
                    .filter(field -> field != ProfileField.MAILBOX)
                    .map(profile::fact)
                    .filter(fact -> !fact.isEmpty())
                    .toList();
        }

        /** The summary, or nothing. */
        public String summary() {
            return Objects.requireNonNullElse(row.summary(), "");
        }

        public @Nullable String theme() {
            return row.theme();
        }
    }

    public BookContent {
        chapters = List.copyOf(chapters);
    }
}
