package id.kipp.institution;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A province, regency or city under its Kemendagri code. */
@Entity
@Cacheable
// Provinces change by a law, not by a user: each node asks for them once in ten minutes.
@NamedQuery(
        name = Region.PROVINCES,
        query = "select r from Region r where r.level = 'province'",
        hints = {
            @QueryHint(name = "eclipselink.query-results-cache", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache.expiry", value = "600000")
        })
@Table(name = "region")
class Region {
    static final String PROVINCES = "Region.provinces";

    @Id
    private String code;

    private String name;

    @Column(name = "level")
    private String level;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    protected Region() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
