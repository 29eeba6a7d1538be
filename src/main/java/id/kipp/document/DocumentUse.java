package id.kipp.document;

import java.util.Collection;
import java.util.Set;

/** What a module that attaches documents to its things says of which ones it still names. */
public interface DocumentUse {
    /** Those of the documents that something of this module names. */
    Set<Long> named(Collection<Long> documentIds);
}
