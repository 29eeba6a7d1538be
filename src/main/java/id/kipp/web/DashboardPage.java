package id.kipp.web;

import id.kipp.kernel.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page after signing in: the desks that this person's trust opens. */
@Named
@RequestScoped
public class DashboardPage {

    /** A desk: its name in the texts, its address, and the permission that opens it. */
    public record Door(String name, String href, String permission) {}

    private static final List<Door> DOORS = List.of(
            new Door("entries", "/usulan", "WRITE_ENTRY"),
            new Door("incoming", "/usulan-masuk", "FORWARD_ENTRY"),
            new Door("unitAccounts", "/akun-upp", "MANAGE_UNIT_ACCOUNTS"),
            new Door("judging", "/penilaian", "SCORE"),
            new Door("ranking", "/peringkat", "SEE_RANKING"),
            new Door("plenary", "/pleno", "DECIDE"),
            new Door("screening", "/seleksi", "SCREEN"),
            new Door("assignment", "/penugasan", "ASSIGN"),
            new Door("publication", "/publikasi", "PUBLISH"),
            new Door("editions", "/edisi", "RUN_EDITION"),
            new Door("accounts", "/akun", "MANAGE_ACCOUNTS"),
            new Door("audit", "/jejak", "READ_AUDIT"));

    private final CurrentActor current;
    private final CurrentUser visitor;

    @Inject
    public DashboardPage(CurrentActor current, CurrentUser visitor) {
        this.current = current;
        this.visitor = visitor;
    }

    /** The desks of the person who is signed in. */
    public List<Door> getDoors() {
        current.get();
        return DOORS.stream().filter(door -> visitor.may(door.permission())).toList();
    }
}
