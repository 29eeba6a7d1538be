package id.kipp.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A unit pelayanan publik (UPP) of an institution: the unit that proposes innovations. */
@Entity
@Table(name = "service_unit")
class ServiceUnit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "institution_id")
    private long institutionId;

    private String name;

    @Version
    private int version;

    protected ServiceUnit() {}

    ServiceUnit(long institutionId, String name) {
        this.institutionId = institutionId;
        this.name = name;
    }

    UnitView view() {
        return new UnitView(id, institutionId, name);
    }
}
