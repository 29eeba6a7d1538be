package id.kipp.web.cache;

/** Something that public pages show, and under which version it stands: a page that was made of other versions is made anew. */
public interface PublicVersion {
    /** Answers from memory, since it is asked before each public page. */
    String version();
}
