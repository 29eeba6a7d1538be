package id.kipp.account;

import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.Permission;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's account: made by the secretariat or an Admin Lokal, given roles, used to sign in, and disabled when the
 * person leaves; it is never deleted, because the audit trail names it.
 */
@Entity
@Table(name = "account")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String username;
    private String name;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "password_hash")
    private String passwordHash;

    /** Somebody else gave the password: its owner must choose another before anything else. */
    @Column(name = "password_given")
    private boolean passwordGiven;

    private boolean enabled = true;

    @Column(name = "institution_id")
    private @Nullable Long institutionId;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    /** Somebody who judges said that they belong to no institution that takes part. */
    private boolean independent;

    /** Of the demonstration: disabled with it. */
    private boolean sample;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private int version;

    protected Account() {}

    /** An account whose owner still has to choose a password has an empty hash, which no password matches. */
    Account(String username, Person person, String passwordHash, boolean sample, Instant now) {
        this.username = username;
        this.sample = sample;
        this.passwordHash = passwordHash;
        this.createdAt = now;
        become(person);
    }

    void become(Person person) {
        name = person.name();
        email = person.email();
        institutionId = person.institutionId();
        unitId = person.unitId();
        independent = person.independent();
        roles = EnumSet.copyOf(person.roles());
    }

    Person person() {
        return new Person(name, email, EnumSet.copyOf(roles), institutionId, unitId, independent);
    }

    Actor actor() {
        var permissions = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> permissions.addAll(role.permissions()));
        return new Actor(id, username, name, permissions, institutionId, unitId);
    }

    Credentials credentials() {
        return new Credentials(id, username, passwordHash, enabled, row().isGuarded(), passwordGiven, actor());
    }

    AccountRow row() {
        return new AccountRow(
                id,
                username,
                name,
                Set.copyOf(roles),
                enabled,
                institutionId,
                unitId,
                independent,
                passwordHash.isEmpty());
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        passwordGiven = false;
    }

    /** A password that somebody else knows. */
    void givePassword(String newHash) {
        passwordHash = newHash;
        passwordGiven = true;
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }

    boolean isSample() {
        return sample;
    }

    boolean isEnabled() {
        return enabled;
    }

    int version() {
        return version;
    }

    long id() {
        return id;
    }

    String username() {
        return username;
    }
}
