package id.kipp.judging.web;

import id.kipp.judging.JurorShortage;
import id.kipp.judging.JurorShortage.Lacking;
import id.kipp.judging.SubstituteJurorService;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.Page;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The entries of a stage that lack readers, with the way to another reader, and who stepped back. */
@Named
@RequestScoped
public class SubstituteJurorsPage {
    private static final int SIZE = 50;

    private final SubstituteJurorService service;
    private final PageActions desk;

    private final long id;
    private String entry = "";
    private long juror;
    private @Nullable JurorShortage shortage;

    @Inject
    public SubstituteJurorsPage(SubstituteJurorService service, PageActions desk) {
        this.service = service;
        this.desk = desk;
        this.id = desk.requests().number("id");
    }

    public JurorShortage getShortage() {
        if (shortage == null) {
            shortage = service.shortage(id);
        }
        return shortage;
    }

    public Page<Lacking> getSlice() {
        var all = getShortage().entries();
        int page = desk.requests().page();
        int from = Math.min(all.size(), (page - 1) * SIZE);
        return new Page<>(all.subList(from, Math.min(all.size(), from + SIZE)), all.size(), page, SIZE);
    }

    public void add() {
        desk.attempt(
                () -> service.add(id, chosen(), someone()), "judging.reader.added", "/penugasan/" + id + "/pembaca");
    }

    private long chosen() {
        return getShortage().entries().stream()
                .filter(lacking -> lacking.code().equals(entry))
                .map(Lacking::id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("entry " + entry));
    }

    private long someone() {
        if (juror == 0) {
            throw new RuleViolationException("judging.reader.nobody");
        }
        return juror;
    }

    public long getId() {
        return id;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public long getJuror() {
        return juror;
    }

    public void setJuror(long juror) {
        this.juror = juror;
    }
}
