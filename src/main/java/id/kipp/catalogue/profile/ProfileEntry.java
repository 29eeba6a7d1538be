package id.kipp.catalogue.profile;

import id.kipp.catalogue.profile.rules.Alive;
import id.kipp.catalogue.profile.rules.Author;
import id.kipp.catalogue.profile.rules.ProfileFlow;
import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.catalogue.profile.rules.ProfileStep;
import id.kipp.catalogue.profile.view.Pulse;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.Wib;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the profile of an innovation stands: its draft, what is public of it, and when its owner last confirmed it. */
@Entity
@Table(name = "innovation_profile")
class ProfileEntry {
    @Id
    @Column(name = "innovation_id")
    private long innovationId;

    @Enumerated(EnumType.STRING)
    private ProfileState state;

    private int published;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_by")
    private @Nullable Author sentBy;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private @Nullable Alive alive;

    @Column(name = "alive_reason")
    private @Nullable String aliveReason;

    @Column(name = "alive_since")
    private @Nullable LocalDate aliveSince;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** Moves the version with every part of it. */
    @Column(name = "touched_at")
    private Instant touchedAt;

    @Version
    private int version;

    protected ProfileEntry() {}

    ProfileEntry(long innovationId, Instant now) {
        this.innovationId = innovationId;
        this.state = ProfileState.NONE;
        this.touchedAt = now;
    }

    void requireSeen(int seen) {
        if (seen != version) {
            throw new StaleDataException();
        }
    }

    void take(ProfileStep step, Instant now) {
        state = ProfileFlow.after(state, step)
                .orElseThrow(() -> new RuleViolationException("catalogue.profile.step.impossible"));
        touchedAt = now;
    }

    void sent(Author by, Instant now) {
        take(ProfileStep.SEND, now);
        sentAt = now;
        sentBy = by;
    }

    void givenBack(String why, Instant now) {
        take(ProfileStep.GIVE_BACK, now);
        note = why;
    }

    /** The draft becomes the next version. */
    void publish(Instant now) {
        take(ProfileStep.PUBLISH, now);
        published++;
        publishedAt = now;
        note = null;
    }

    void confirm(Alive said, @Nullable String reason, @Nullable LocalDate since, Instant now) {
        alive = said;
        aliveReason = reason;
        aliveSince = since;
        confirmedAt = now;
        touchedAt = now;
    }

    Pulse pulse() {
        return new Pulse(
                alive, aliveReason, aliveSince, confirmedAt, confirmedAt == null ? null : Wib.day(confirmedAt));
    }

    /** The number under which the owner's words lie: the draft, or what is public while there is none. */
    int current() {
        return state == ProfileState.NONE ? published : ProfileRepository.DRAFT;
    }

    long innovationId() {
        return innovationId;
    }

    ProfileState state() {
        return state;
    }

    int published() {
        return published;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    Author sentBy() {
        return sentBy;
    }

    @Nullable
    String note() {
        return note;
    }

    int version() {
        return version;
    }
}
