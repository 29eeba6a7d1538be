package id.kipp.catalogue.profile;

import id.kipp.catalogue.profile.rules.Author;
import id.kipp.catalogue.profile.view.VersionLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of a profile that the public could read. */
@Entity
@Table(name = "profile_version")
class ProfileVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "innovation_id")
    private long innovationId;

    private int number;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_by")
    private Author writtenBy;

    protected ProfileVersion() {}

    ProfileVersion(long innovationId, int number, Author writtenBy, Instant publishedAt) {
        this.innovationId = innovationId;
        this.number = number;
        this.writtenBy = writtenBy;
        this.publishedAt = publishedAt;
    }

    VersionLine line() {
        return new VersionLine(number, publishedAt, writtenBy);
    }
}
