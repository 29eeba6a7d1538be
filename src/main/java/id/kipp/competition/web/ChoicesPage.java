package id.kipp.competition.web;

import id.kipp.competition.FormService;
import id.kipp.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds a category to an edition, and renames a group or a category. */
@Named
@RequestScoped
public class ChoicesPage {
    private final FormService form;
    private final Desk desk;

    private final long edition;
    private final String kind;
    private final long choice;
    private String name = "";

    @Inject
    public ChoicesPage(FormService form, Desk desk) {
        this.form = form;
        this.desk = desk;
        this.edition = desk.requests().number("edition");
        this.choice = desk.requests().number("choice");
        this.kind = desk.requests().parameter("kind").orElse("");
    }

    public void save() {
        desk.attempt(
                () -> {
                    if (choice == 0) {
                        form.addCategory(edition, name);
                    } else if ("kelompok".equals(kind)) {
                        form.renameGroup(edition, choice, name);
                    } else {
                        form.renameCategory(edition, choice, name);
                    }
                },
                "competition.changed",
                "/edisi/" + edition + "?bagian=kelompok");
    }

    public long getEdition() {
        return edition;
    }

    public String getKind() {
        return kind;
    }

    public long getChoice() {
        return choice;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
