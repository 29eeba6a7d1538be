package id.kipp.account.invitation.web;

import id.kipp.account.invitation.AccountImportService;
import id.kipp.account.invitation.AccountSheet;
import id.kipp.account.invitation.ImportPreview;
import id.kipp.account.invitation.ImportPreview.Bad;
import id.kipp.account.invitation.ImportPreview.Good;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.text.TypedText;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings many accounts in: a list that is read, looked at and confirmed; the codes of its owners are shown once. */
@Named
@RequestScoped
public class ImportAccountsPage {
    private static final int SHOWN = 100;

    private final AccountImportService imports;
    private final PageActions actions;
    private String text = "";
    private String mark = "";
    private String wrong = "";
    private @Nullable ImportPreview preview;
    private List<AccountSheet> sheets = List.of();

    @Inject
    public ImportAccountsPage(AccountImportService imports, PageActions actions) {
        this.imports = imports;
        this.actions = actions;
    }

    /** Looks at the list; nothing is written. */
    public void look() {
        attempt(() -> {
            var formVersion = imports.preview(text);
            preview = formVersion;
            mark = formVersion.mark(text);
        });
    }

    /** No redirect: the codes are shown on the answer itself, and nowhere again. */
    public void create() {
        attempt(() -> {
            var imported = imports.create(text, mark);
            sheets = imported.sheets();
            imported.brokenAt().ifPresent(line -> wrong = actions.text("account.import.broken", line));
        });
        if (sheets.isEmpty() && !TypedText.lines(text).isEmpty()) {
            var reason = wrong;
            look();
            wrong = reason;
        }
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuleViolationException refused) {
            wrong = actions.text(refused.key(), refused.values().toArray());
        }
    }

    public String getWrong() {
        return wrong;
    }

    public boolean isSeen() {
        return preview != null;
    }

    /** Whether there is something to confirm, or it is being confirmed. */
    public boolean isConfirmable() {
        return !getGood().isEmpty()
                || actions.requests().parameter("import:create").isPresent();
    }

    public List<Good> getGood() {
        return preview == null ? List.of() : preview.good();
    }

    public List<Bad> getBad() {
        return preview == null ? List.of() : preview.bad();
    }

    /** So many of the rows that are left out as one reads. */
    public List<Bad> getShownBad() {
        return getBad().stream().limit(SHOWN).toList();
    }

    public List<Good> getShownGood() {
        return getGood().stream().limit(SHOWN).toList();
    }

    public String reasons(Bad row) {
        return row.reasons().stream()
                .map(reason -> actions.text(reason.key(), reason.values().toArray()))
                .collect(Collectors.joining(" "));
    }

    public List<AccountSheet> getSheets() {
        return sheets;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
