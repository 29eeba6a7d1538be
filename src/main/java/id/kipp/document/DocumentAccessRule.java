package id.kipp.document;

import id.kipp.kernel.access.Actor;

/** What a module that attaches documents to its things says of who may read them. */
public interface DocumentAccessRule {
    /** Whether this person may read the document because of something of this module. */
    boolean mayRead(Actor actor, long documentId);
}
