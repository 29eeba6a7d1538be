package id.kipp.catalogue.book.web;

import id.kipp.catalogue.book.BookService;
import id.kipp.catalogue.book.BookService.Desk;
import id.kipp.catalogue.book.BookView;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the secretariat has books made, looks at them and publishes them. */
@Named
@RequestScoped
public class MakeBooksPage {
    private static final String HERE = "/buku/buat";
    private static final Pattern DEED = Pattern.compile("(publish|withdraw|cancel)-(\\d{1,18})");

    private final BookService books;
    private final PageActions actions;
    private @Nullable Desk desk;
    private String choice = "";
    private @Nullable String foreword;

    @Inject
    public MakeBooksPage(BookService books, PageActions actions) {
        this.books = books;
        this.actions = actions;
    }

    public Desk getDesk() {
        var known = desk;
        if (known == null) {
            known = books.desk();
            desk = known;
        }
        return known;
    }

    /** Whether one is being made; another begins when it has ended. */
    public boolean isRunning() {
        return getDesk().books().stream().anyMatch(BookView::isRunning);
    }

    public void make() {
        actions.attempt(() -> books.begin(choice, getForeword()), "catalogue.book.begun", HERE);
    }

    /** Whether a button beside a book was pressed. */
    public boolean isPressed() {
        return actions.requests().isFormSent() && deed().matches();
    }

    /** Does what the button says to the book that it names. */
    public void act() {
        var deed = deed();
        if (!deed.matches()) {
            return;
        }
        var id = Long.parseLong(deed.group(2));
        switch (deed.group(1)) {
            case "publish" -> actions.attempt(() -> books.publish(id), "catalogue.book.ispublished", HERE);
            case "withdraw" -> actions.attempt(() -> books.withdraw(id), "catalogue.book.iswithdrawn", HERE);
            default -> actions.attempt(() -> books.cancel(id), "catalogue.book.iscancelled", HERE);
        }
    }

    private Matcher deed() {
        return DEED.matcher(actions.requests().parameter("deed").orElse(""));
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getForeword() {
        return foreword == null ? getDesk().foreword() : foreword;
    }

    public void setForeword(String foreword) {
        this.foreword = foreword;
    }
}
