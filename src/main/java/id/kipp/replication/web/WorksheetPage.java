package id.kipp.replication.web;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.text.TypedText;
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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The worksheet of a replication: which core parts were kept, changed or dropped, and why. */
@Named
@RequestScoped
public class WorksheetPage {
    private static final int EMPTY_LINES = 3;
    private static final String NO_NAME = "replication.parts.empty";
    private static final String NO_CHOICE = "replication.part.choice.empty";

    /** A line as it is typed. */
    public static class TypedPart {
        private String part = "";
        private String choice = PartChoice.KEPT.word();
        private String why = "";

        PartLine read() {
            return new PartLine(part, chosen(), why);
        }

        private PartChoice chosen() {
            return PartChoice.of(choice).orElseThrow(() -> new RuleViolationException(NO_CHOICE));
        }

        /** Whether nothing is written; the choice alone says nothing. */
        private boolean isEmpty() {
            return isNameless() && TypedText.lines(why).isEmpty();
        }

        private boolean isNameless() {
            return TypedText.line(part).isEmpty();
        }

        private boolean isUndecided() {
            return PartChoice.of(choice).isEmpty();
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
            known = new ArrayList<>(known.subList(0, most));
            lines = known;
        }
        return known;
    }

    public void save() {
        try {
            wrongs = actions.wrongs(this::field, () -> {
                replications.keepWorksheet(
                        opened.getNumber(),
                        actions.formVersion(),
                        getLines().stream()
                                .filter(typed -> !typed.isEmpty())
                                .map(TypedPart::read)
                                .toList());
                actions.messages().ok("replication.parts.saved");
                actions.requests().go(opened.getAddress());
            });
        } catch (StaleDataException changed) {
            opened.forget();
            actions.tellStale();
        }
    }

    /** The field of a reason: that of the first line which it is true of, or else the form. */
    private String field(String key) {
        return switch (key) {
            case NO_NAME -> field(TypedPart::isNameless, "part");
            case NO_CHOICE -> field(TypedPart::isUndecided, "choice");
            default -> "worksheet";
        };
    }

    private String field(Predicate<TypedPart> wrong, String part) {
        var typed = getLines();
        return IntStream.range(0, typed.size())
                .filter(at -> !typed.get(at).isEmpty() && wrong.test(typed.get(at)))
                .mapToObj(at -> id(at, part))
                .findFirst()
                .orElse("worksheet");
    }

    private static String id(int at, String part) {
        return "worksheet:lines:" + at + ":" + part;
    }

    /** What is wrong with a field of a line; empty when nothing is. */
    public String error(int at, String part) {
        return FieldError.of(id(at, part), wrongs);
    }

    /** What the form was filled with. */
    public String getFormVersion() {
        return actions.mark(opened.getView().worksheetVersion());
    }

    /** The worksheet as it is stored, beside what was typed. */
    public List<PartLine> getStored() {
        return opened.getView().parts();
    }

    public PartChoice[] getChoices() {
        return PartChoice.values();
    }

    public List<FieldError> getWrongs() {
        return wrongs;
    }
}
