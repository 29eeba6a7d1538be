package id.kipp.judging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A juror's own mark on a submission to read again; it moves no version, since it says nothing about the card. */
@Entity
@Table(name = "assignment_bookmark")
class Bookmark {
    @Id
    @Column(name = "assignment_id")
    private long assignmentId;

    protected Bookmark() {}

    Bookmark(long assignmentId) {
        this.assignmentId = assignmentId;
    }

    long assignmentId() {
        return assignmentId;
    }
}
