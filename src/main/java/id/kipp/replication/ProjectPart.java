package id.kipp.replication;

import id.kipp.replication.rules.PartChoice;
import id.kipp.replication.view.PartLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A core part of the copied innovation, and what became of it. */
@Entity
@IdClass(ProjectPart.Key.class)
@Table(name = "replication_part")
class ProjectPart {
    @Id
    @Column(name = "project_id")
    private long projectId;

    @Id
    @Column(name = "position")
    private int position;

    private String part;

    @Enumerated(EnumType.STRING)
    private PartChoice choice;

    private @Nullable String why;

    protected ProjectPart() {}

    ProjectPart(long projectId, int position, PartLine line) {
        this.projectId = projectId;
        this.position = position;
        this.part = line.part();
        this.choice = line.choice();
        this.why = line.why();
    }

    PartLine view() {
        return new PartLine(part, choice, why);
    }

    /** The two columns that identify a part. */
    static class Key implements Serializable {
        private long projectId;
        private int position;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.projectId == projectId && key.position == position;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(projectId) * 31 + position;
        }
    }
}
