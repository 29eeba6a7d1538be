package id.kipp.catalogue;

import id.kipp.catalogue.rules.Shortening;
import id.kipp.catalogue.rules.Tier;
import id.kipp.institution.InstitutionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A public service innovation that the public may read: known from published sources, or published here when the results of
 * a gate come out; later awards raise its level, and its code and address never change.
 */
@Entity
@Table(name = "innovation")
class Innovation {
    private static final int LONGEST_SUMMARY = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code;
    private String slug;
    private String title;
    private String institution;

    @Column(name = "institution_id")
    private @Nullable Long institutionId;

    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    private @Nullable String unit;
    private @Nullable String province;

    @Column(name = "year")
    private @Nullable Integer year;

    @Column(name = "level")
    private @Nullable String level;

    private @Nullable String theme;
    private @Nullable String summary;

    @Column(name = "source_title")
    private @Nullable String sourceTitle;

    @Column(name = "source_url")
    private @Nullable String sourceUrl;

    private @Nullable String confidence;

    @Column(name = "submission_id")
    private @Nullable Long submissionId;

    private boolean sample;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Innovation() {}

    /** A submission becomes public under its new code and address. */
    Innovation(String code, String slug, Submission submission, Instant now) {
        this.code = code;
        this.slug = slug;
        this.submissionId = submission.submissionId();
        this.sample = submission.sample();
        this.publishedAt = now;
        describe(submission, now);
    }

    /** What the catalogue takes over from a submission. */
    record Submission(
            long submissionId,
            String title,
            long institutionId,
            String institution,
            InstitutionKind kind,
            @Nullable String unit,
            @Nullable String province,
            @Nullable String theme,
            String summary,
            boolean sample) {}

    final void describe(Submission submission, Instant now) {
        title = submission.title();
        institutionId = submission.institutionId();
        institution = submission.institution();
        kind = submission.kind();
        unit = submission.unit();
        province = submission.province();
        theme = submission.theme();
        summary = Shortening.of(submission.summary(), LONGEST_SUMMARY);
        changedAt = now;
    }

    /** Level and year are those of the highest award, the newest of equals. */
    void rank(Collection<InnovationAward> awards, Instant now) {
        awards.stream()
                .sorted(Comparator.comparing(
                                InnovationAward::year, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                        .reversed())
                .min(Comparator.comparing(InnovationAward::level, Tier.highestFirst()))
                .ifPresent(highest -> {
                    level = highest.level();
                    year = highest.year();
                    changedAt = now;
                });
    }

    InnovationRow row(long replications) {
        return new InnovationRow(
                id,
                code,
                slug,
                title,
                institution,
                KindWord.of(kind),
                unit,
                province,
                year,
                level,
                theme,
                summary,
                sample,
                replications,
                changedAt);
    }

    /** None where no institution that takes part is known by this name. */
    @Nullable
    Long institutionId() {
        return institutionId;
    }

    Source source() {
        return new Source(sourceTitle, sourceUrl, confidence);
    }

    long id() {
        return id;
    }

    /** The submission that this record was made of; only of such records asked. */
    long submissionId() {
        return Objects.requireNonNull(submissionId);
    }

    String code() {
        return code;
    }
}
