package id.kipp.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A part of an innovation's text, such as what changed. */
@Entity
@Table(name = "innovation_section")
@IdClass(InnovationSection.Key.class)
class InnovationSection {
    @Id
    @Column(name = "innovation_id")
    private long innovationId;

    @Id
    private int position;

    private String heading;

    @Column(name = "text")
    private String text;

    protected InnovationSection() {}

    InnovationSection(long innovationId, int position, String heading, String text) {
        this.innovationId = innovationId;
        this.position = position;
        this.heading = heading;
        this.text = text;
    }

    InnovationView.Section view() {
        return new InnovationView.Section(position, heading, text);
    }

    long innovationId() {
        return innovationId;
    }

    String text() {
        return text;
    }

    /** The two columns that identify a section. */
    static class Key implements Serializable {
        private long innovationId;
        private int position;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.innovationId == innovationId && key.position == position;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(31 * innovationId + position);
        }
    }
}
