package id.kipp.submission.web;

import id.kipp.submission.EntryService;
import id.kipp.submission.EntrySheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The entry that the address names, read once for all parts of its page. */
@Named
@RequestScoped
public class OpenEntry {
    private final EntryService entries;

    private String code = "";
    private @Nullable EntrySheet sheet;

    @Inject
    public OpenEntry(EntryService entries) {
        this.entries = entries;
    }

    public EntrySheet getSheet() {
        if (sheet == null) {
            sheet = entries.whole(code);
        }
        return sheet;
    }

    /** Reads it anew, after something was changed or refused. */
    EntrySheet again() {
        sheet = null;
        return getSheet();
    }

    /** An address below the entry's own, such as {@code /usulan/2016-0001/periksa}. */
    String address(String rest) {
        return "/usulan/" + code + rest;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
