package id.kipp.catalogue.book;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.InnovationView.Award;
import id.kipp.catalogue.InnovationView.Section;
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

    /** One winner with its texts and awards. */
    public record Chapter(InnovationRow row, List<Section> sections, List<Award> awards) {
        public Chapter {
            sections = List.copyOf(sections);
            awards = List.copyOf(awards);
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
