package id.kipp.catalogue.profile;

import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact of one version of a profile. */
@Entity
@Table(name = "profile_fact")
class StoredFact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "innovation_id")
    private long innovationId;

    private int number;

    @Enumerated(EnumType.STRING)
    private ProfileField field;

    @Column(name = "value")
    private String value;

    @Column(name = "value_before")
    private @Nullable BigDecimal before;

    @Column(name = "value_after")
    private @Nullable BigDecimal after;

    private @Nullable String unit;
    private @Nullable Integer since;

    @Column(name = "source_title")
    private @Nullable String sourceTitle;

    @Column(name = "source_url")
    private @Nullable String sourceUrl;

    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    protected StoredFact() {}

    StoredFact(long innovationId, int number, Fact fact) {
        this.innovationId = innovationId;
        this.number = number;
        this.field = fact.field();
        this.value = fact.value();
        this.before = fact.before();
        this.after = fact.after();
        this.unit = fact.unit();
        this.since = fact.since();
        this.sourceTitle = fact.sourceTitle();
        this.sourceUrl = fact.sourceUrl();
        this.asOf = fact.asOf();
    }

    long innovationId() {
        return innovationId;
    }

    int number() {
        return number;
    }

    Fact fact() {
        return new Fact(field, value, before, after, unit, since, sourceTitle, sourceUrl, asOf);
    }
}
