package id.kipp.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.account.AccountDetails;
import id.kipp.account.Role;
import id.kipp.account.invitation.AccountFile.Row;
import id.kipp.csv.CsvFault;
import id.kipp.csv.ListBytes;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.Verdict.Refused;
import id.kipp.testbed.CaseFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountFileTest {
    private static final String HEADER = "nama;nama_pengguna;surel;peran;instansi;unit\n";

    @Test
    void aRowIsAnAccountWithItsLine() {
        var text = HEADER + "\nSiti Aminah;Siti.Aminah;;admin lokal;Pemerintah Kota Surabaya;\n"
                + "\"Rahmat; M.Si\";rahmat;r@a.id;EVALUATOR;-;\n";
        assertThat(AccountFile.read(text).rows())
                .containsExactly(
                        new Row(
                                3,
                                "siti.aminah",
                                "admin lokal",
                                new AccountDetails(
                                        "Siti Aminah",
                                        "",
                                        Set.of(Role.ADMIN_LOKAL),
                                        "Pemerintah Kota Surabaya",
                                        "",
                                        false)),
                        new Row(
                                4,
                                "rahmat",
                                "EVALUATOR",
                                new AccountDetails("Rahmat; M.Si", "r@a.id", Set.of(Role.EVALUATOR), "", "", true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void aSpreadsheetMayPartItsCellsAsItLikes(String separator) {
        var text = "\uFEFF" + (HEADER + "Budi;budi;;UPP;Kota;Dinas\r\n").replace(";", separator);
        assertThat(AccountFile.read(text).rows()).extracting(Row::username).isEqualTo(List.of("budi"));
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersArePassedOver() {
        var text = "Unit,Instansi,PERAN,Surel,Nama Pengguna,Nama,Telepon\nDinas,Kota,UPP,,budi,Budi,0812\n";
        assertThat(AccountFile.read(text).rows())
                .containsExactly(new Row(
                        2, "budi", "UPP", new AccountDetails("Budi", "", Set.of(Role.UPP), "Kota", "Dinas", false)));
    }

    @Test
    void aRoleThatIsNoneIsNotGuessed() {
        var row = AccountFile.read(HEADER + "Budi;budi;;Juri;;\n").rows().get(0);
        assertThat(row.role()).isEqualTo("Juri");
        assertThat(row.details().roles()).isEmpty();
    }

    @Test
    void aShortRowHasEmptyCells() {
        assertThat(AccountFile.read(HEADER + "Budi;budi\n").rows().get(0).details())
                .isEqualTo(new AccountDetails("Budi", "", Set.of(), "", "", false));
    }

    @ParameterizedTest
    @CsvSource({
        "'', account.import.header",
        "'nama;peran\nBudi;UPP', account.import.header",
        "'nama;nama_pengguna;surel;peran;instansi;unit\n', account.import.empty",
    })
    void whatCannotBeReadIsRefusedWithItsReason(String text, String key) {
        assertThatThrownBy(() -> AccountFile.read(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void aListThatBreaksOffBringsNobody() {
        var list = AccountFile.read(HEADER + "Ani;ani;;UPP;;\n\"Budi;budi;;UPP;;\n");
        assertThat(list.rows()).isEmpty();
        assertThat(list.faults()).extracting(CsvFault::line).containsExactly(3L);
    }

    @Test
    void theFirstLineOfExcelIsNoTitle() {
        assertThat(AccountFile.read(CaseFile.text("06-csv-sep-line/accounts.csv"))
                        .rows())
                .containsExactly(new Row(
                        3,
                        "suharto.01",
                        "Evaluator",
                        new AccountDetails("Suharto", "", Set.of(Role.EVALUATOR), "", "", true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp1252.csv", "utf16.txt"})
    void aListIsReadInWhatItIsWritten(String name) {
        var text = ListBytes.decode(CaseFile.bytes("10-account-list-not-utf8/" + name));
        assertThat(AccountFile.read(text).rows())
                .extracting(row -> row.details().name())
                .isEqualTo(List.of("Jum\u2019at Andr\u00E9"));
    }

    @Test
    void lettersThatWereLostAreTold() {
        var list = AccountFile.read(HEADER + "Jum\uFFFDat Andr\uFFFD;jumat;;Evaluator;-;\nBudi;budi;;Evaluator;-;\n");
        assertThat(list.rows()).extracting(Row::username).isEqualTo(List.of("budi"));
        assertThat(list.faults()).isEqualTo(List.of(new CsvFault(2, new Refused("csv.cell.damaged", List.of(1)))));
    }

    @Test
    void blanksAndInvisibleCharactersAreNoPartOfNamesAndInstitutions() {
        for (var name : List.of("nbsp-institution.csv", "two-blanks.csv")) {
            assertThat(AccountFile.read(CaseFile.text("11-account-list-invisible/" + name))
                            .rows())
                    .extracting(row -> row.details().institution())
                    .as(name)
                    .isEqualTo(List.of("Pemerintah Kota Surabaya"));
        }
        assertThat(AccountFile.read(CaseFile.text("11-account-list-invisible/names.csv"))
                        .rows())
                .extracting(row -> row.details().name())
                .isEqualTo(List.of("", "", "Sititxt", "Siti Aminah"));
    }

    @Test
    void moreThanFiveThousandRowsAreTooMany() {
        var text = HEADER + "Budi;budi;;UPP;;\n".repeat(5_001);
        assertThatThrownBy(() -> AccountFile.read(text)).hasMessage("account.import.many");
    }
}
