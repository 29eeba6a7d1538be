package id.kipp.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One award of an innovation: a level in a year, with its source. */
@Entity
@Table(name = "innovation_award")
class InnovationAward {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "innovation_id")
    private long innovationId;

    @Column(name = "year")
    private @Nullable Integer year;

    @Column(name = "level")
    private String level;

    @Column(name = "source_title")
    private @Nullable String sourceTitle;

    @Column(name = "source_url")
    private @Nullable String sourceUrl;

    private @Nullable String confidence;

    protected InnovationAward() {}

    InnovationAward(long innovationId, int year, String level, String decree) {
        this.innovationId = innovationId;
        this.year = year;
        this.level = level;
        this.sourceTitle = decree;
    }

    InnovationView.Award view() {
        return new InnovationView.Award(year, level, new Source(sourceTitle, sourceUrl, confidence));
    }

    boolean is(int ofYear, String ofLevel) {
        return Integer.valueOf(ofYear).equals(year) && level.equals(ofLevel);
    }

    long innovationId() {
        return innovationId;
    }

    @Nullable
    Integer year() {
        return year;
    }

    String level() {
        return level;
    }
}
