package id.kipp.account.list.web;

import id.kipp.account.AccountLine;
import id.kipp.web.table.Sheet;
import id.kipp.web.table.Sheet.Column;
import id.kipp.web.table.SheetAnswer;
import id.kipp.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code GET /berkas-akun.csv} and {@code .xlsx}: all accounts of the list that the rest of the address says, as a file. */
@WebServlet({"/berkas-akun.csv", "/berkas-akun.xlsx"})
public class AccountExportServlet extends HttpServlet {
    private final transient AccountList list;
    private final transient Texts texts;

    @Inject
    public AccountExportServlet(AccountList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetAnswer.send(request, response, "akun", sheet(), list.all());
    }

    private Sheet<AccountLine> sheet() {
        return new Sheet<>(
                texts.get("account.title"),
                List.of(
                        new Column<>(
                                texts.get("account.name"), line -> line.row().name()),
                        new Column<>(
                                texts.get("account.username"),
                                line -> line.row().username()),
                        new Column<>(texts.get("account.role"), this::roles),
                        new Column<>(texts.get("account.institution"), AccountLine::institution),
                        new Column<>(texts.get("account.unit"), AccountLine::unit),
                        new Column<>(
                                texts.get("account.list.status"),
                                line -> texts.get(line.row().enabled() ? "account.enabled" : "account.disabled"))));
    }

    private String roles(AccountLine line) {
        return line.row().roles().stream()
                .sorted()
                .map(role -> texts.get(role.textKey()))
                .collect(Collectors.joining(", "));
    }
}
