package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.laws.PageFile;
import id.kipp.promises.FormCrawl.Seen;
import id.kipp.testbed.HtmlForm;
import id.kipp.testbed.HtmlForm.Text;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.net.HttpCookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promise 5: a form outlives the session, and any number of other pages that are opened meanwhile. */
@WithPortal
class FormsOutliveIT {
    private static final int OTHER_PAGES = 24;
    private static final String OUT_OF_TIME = "terlalu lama terbuka";

    /** There only while no account exists: FirstAdministratorIT sends it. */
    private static final Set<String> WITHOUT_OCCASION = Set.of("/account/first-administrator.xhtml#first");

    private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"");

    private final Portal portal;

    FormsOutliveIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aPastedListIsReadAfterTwentyFourOtherPages() {
        var secretary = portal.visitor().signedInAs("sekretariat");
        var list = IntStream.range(0, 300)
                .mapToObj(n -> "Orang %d;orang.baru.%03d;;Evaluator;-;".formatted(n, n))
                .collect(Collectors.joining("\n", "nama;nama_pengguna;surel;peran;instansi;unit\n", "\n"));
        var form = secretary.form("/akun/impor", "import:check", Map.of("import:content", list));
        openOthers(secretary, "/akun", "/edisi", "/akun/baru", "/akun/kode");

        var answer = secretary.post("/akun/impor", form);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain(OUT_OF_TIME)
                .contains("import:create", "orang.baru.000", "Orang 299;orang.baru.299");
    }

    @Test
    void theGeneralDataOfASubmissionIsSavedAfterTwentyFourOtherPages() throws SQLException {
        var path = DemoAddresses.of(portal, "/usulan/{code}/data", "upp").orElseThrow();
        var code = path.split("/")[2];
        var before = portal.value("select title from submission where code = ?", code);
        var upp = portal.visitor().signedInAs("upp");
        try {
            var form = upp.form(path, "data:save", Map.of("data:title", "Judul sesudah banyak halaman"));
            openOthers(upp, "/usulan/baru", "/keamanan", path);

            assertThat(upp.post(path, form).statusCode()).isEqualTo(302);
            assertThat(portal.value("select title from submission where code = ?", code))
                    .isEqualTo("Judul sesudah banyak halaman");
        } finally {
            portal.change("update submission set title = ? where code = ?", before, code);
        }
    }

    /** The session ends after an hour; the sign-in lasts longer, and it alone says who sends the form. */
    @Test
    void aFormIsCarriedOutWithoutItsSession() throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var secretary = portal.visitor().signedInAs("sekretariat");
            var form = secretary.form(
                    edition.aboutPath(),
                    "general:save",
                    Map.of("general:name", "Kecil", "general:theme", "Tanpa sesi"));
            var signIn = secretary.cookies().stream()
                    .filter(cookie -> !cookie.getName().equals("JSESSIONID"))
                    .map(HttpCookie::toString)
                    .collect(Collectors.joining("; "));
            var stranger = portal.visitor();

            var answer = stranger.send(stranger.request(edition.aboutPath())
                    .header("Cookie", signIn)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(BodyPublishers.ofString(Visitor.encoded(form)))
                    .build());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(edition.theme()).isEqualTo("Tanpa sesi");
        }
    }

    /** A page that was shown by the version before, or by a node that is gone, carries a state that nobody knows. */
    @Test
    void aFormOfAPageWhoseStateNobodyKnowsIsCarriedOut() throws SQLException {
        try (var edition = new SmallEdition(portal, 0)) {
            var secretary = portal.visitor().signedInAs("sekretariat");
            var form = new HashMap<>(secretary.form(
                    edition.aboutPath(),
                    "general:save",
                    Map.of("general:name", "Kecil", "general:theme", "Dari dulu")));
            form.put("jakarta.faces.ViewState", "-1234567890123456789:-9876543210987654321");

            assertThat(secretary.post(edition.aboutPath(), form).statusCode()).isEqualTo(302);
            assertThat(edition.theme()).isEqualTo("Dari dulu");
        }
    }

    /** Every form of every page: what was typed comes back, however many pages were opened since. No button is pressed. */
    @Test
    void whatWasTypedIntoAnyFormComesBack() throws SQLException {
        try (var occasions = new Occasions(portal)) {
            assertThatNothingTypedIsLost(occasions);
        }
    }

    private void assertThatNothingTypedIsLost(Occasions occasions) throws SQLException {
        var left = new TreeSet<>(declared());
        var wrong = new ArrayList<String>();
        var visitors = new LinkedHashMap<String, Visitor>();
        Trusted.people().forEach(person -> visitors.put(person, portal.visitor().signedInAs(person)));
        visitors.put("", portal.visitor());
        occasions.givePhones();
        for (var each : visitors.entrySet()) {
            var person = each.getKey();
            var visitor = each.getValue();
            var forms = new FormCrawl(visitor).gather(starts(person, occasions));
            openOthers(visitor, "/masuk", "/undangan");
            forms.forEach((name, seen) -> {
                if (left.remove(name)) {
                    wrong.addAll(lost(visitor, name, seen));
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(left).isEqualTo(WITHOUT_OCCASION);
    }

    private static List<String> starts(String person, Occasions occasions) throws SQLException {
        return person.isEmpty()
                ? List.of("/masuk", "/masuk/kode", "/undangan")
                : List.of(
                        "/meja",
                        "/keamanan",
                        occasions.readersPath(),
                        occasions.askPath(),
                        occasions.pactPath(),
                        "/benturan/riwayat",
                        "/seleksi/putuskan?semua=1",
                        "/juri/ubah?semua=1",
                        "/usulan-masuk/teruskan?semua=1");
    }

    /** All that the pages declare, by page and id. */
    private static Set<String> declared() {
        var files = PageFile.all().stream().collect(Collectors.toMap(PageFile::path, file -> file));
        var forms = new HashSet<String>();
        for (var address : KnownAddress.all()) {
            parts(address.page(), files)
                    .forEach(file -> FORM.matcher(file.text())
                            .results()
                            .forEach(form -> forms.add(address.page() + "#" + form.group(1))));
        }
        assertThat(forms).hasSizeGreaterThan(40);
        return forms;
    }

    private static List<PageFile> parts(String path, Map<String, PageFile> files) {
        var all = new ArrayList<PageFile>();
        var file = files.get(path);
        if (file != null) {
            all.add(file);
            file.includes().forEach(part -> all.addAll(parts(part, files)));
        }
        return all;
    }

    /** What of the typed words is not in the answer. */
    private static List<String> lost(Visitor visitor, String name, Seen seen) {
        var typed = new LinkedHashMap<String, String>();
        seen.form().texts().forEach((field, text) -> typed.put(field, words(text)));
        var answer = visitor.postBody(seen.path(), seen.form().body(typed));
        if (answer.statusCode() != 200 || answer.body().contains(OUT_OF_TIME)) {
            return List.of("%s at %s: %d".formatted(name, seen.path(), answer.statusCode()));
        }
        var shown = HtmlForm.all(answer.body()).stream()
                .filter(form -> form.id().equals(seen.form().id()))
                .findFirst();
        return typed.entrySet().stream()
                .filter(each -> !seen.form().texts().get(each.getKey()).isSecret())
                .filter(each ->
                        shown.isEmpty() || !each.getValue().equals(shown.get().value(each.getKey())))
                .map(each -> "%s at %s: %s".formatted(name, seen.path(), each.getKey()))
                .toList();
    }

    private static String words(Text field) {
        var words = switch (field.type()) {
            case "date" -> "2031-05-06";
            case "datetime-local" -> "2031-05-06T07:08";
            case "number" -> "7";
            case "email" -> "ketikan@contoh.id";
            default -> "7 ketikan yang belum dikirim";
        };
        return field.most() > 0 && words.length() > field.most()
                ? words.substring(0, field.most()).strip()
                : words;
    }

    private static void openOthers(Visitor visitor, String... paths) {
        for (int n = 0; n < OTHER_PAGES; n++) {
            var path = paths[n % paths.length];
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }
}
