package id.kipp.promises;

import id.kipp.testbed.Portal;
import java.sql.SQLException;

/**
 * The documents that a test attaches, so that none is left for the next.
 *
 * @param after the last document that there was before
 */
record AddedDocuments(Portal portal, String after) {
    static AddedDocuments begin(Portal portal) throws SQLException {
        return new AddedDocuments(portal, portal.value("select coalesce(max(id), 0) from document"));
    }

    void forget() throws SQLException {
        portal.change("delete from attachment where document_id > ?", after);
        portal.change("delete from document where id > ?", after);
    }
}
