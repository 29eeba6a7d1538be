package id.kipp.replication.web;

import id.kipp.kernel.StaleDataException;
import id.kipp.replication.ReplicationService;
import id.kipp.replication.rules.PartChoice;
import id.kipp.replication.rules.ReplicationLimits;
import id.kipp.replication.view.PartLine;
import id.kipp.web.FieldError;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worksheet of a replication: which core parts were kept, changed or dropped, and why. */
@Named
@RequestScoped
public class WorksheetPage {
    private static final int EMPTY_LINES = 3;

    /** A line as it is typed. */
    public static class TypedPart {
        private String part = "";
        private String choice = PartChoice.KEPT.word();
        private String why = "";

        PartLine read() {
            return new PartLine(part, PartChoice.of(choice).orElse(PartChoice.KEPT), why);
        }

        public String getPart() {
            return part;
        }

        public void setPart(@Nullable String part) {
            this.part = part == null ? "" : part;
        }

        public String getChoice() {
            return choice;
        }

        public void setChoice(@Nullable String choice) {
            this.choice = choice == null ? "" : choice;
        }

        public String getWhy() {
            return why;
        }

        public void setWhy(@Nullable String why) {
            this.why = why == null ? "" : why;
        }
    }

    private final ReplicationService replications;
    private final OpenedReplication opened;
    private final PageActions actions;

    private @Nullable List<TypedPart> lines;
    private List<FieldError> wrongs = List.of();

    @Inject
    public WorksheetPage(ReplicationService replications, OpenedReplication opened, PageActions actions) {
        this.replications = replications;
        this.opened = opened;
        this.actions = actions;
    }

    /** The lines that stand, and empty ones; a sent form has as many as it was shown with. */
    public List<TypedPart> getLines() {
        var known = lines;
        if (known == null) {
            known = new ArrayList<>();
            for (var stored : opened.getView().parts()) {
                var typed = new TypedPart();
                typed.setPart(stored.part());
                typed.setChoice(stored.choice().word());
                typed.setWhy(stored.why() == null ? "" : stored.why());
                known.add(typed);
            }
            int wanted = actions.requests().id("lines").map(Long::intValue).orElse(known.size() + EMPTY_LINES);
            int most = Math.min(ReplicationLimits.PARTS, wanted);
            while (known.size() < most) {
                known.add(new TypedPart());
            }
            lines = known;
        }
        return known;
    }

    public void save() {
        try {
            wrongs = actions.wrongs("worksheet", () -> {
                replications.keepWorksheet(
                        opened.getNumber(),
                        opened.seen(),
                        getLines().stream().map(TypedPart::read).toList());
                actions.messages().ok("replication.parts.saved");
                actions.requests().go(opened.getAddress());
            });
        } catch (StaleDataException changed) {
            opened.forget();
            wrongs = List.of(new FieldError("worksheet", actions.text("replication.stale")));
        }
    }

    public PartChoice[] getChoices() {
        return PartChoice.values();
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
