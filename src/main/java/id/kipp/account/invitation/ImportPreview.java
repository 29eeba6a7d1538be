package id.kipp.account.invitation;

import id.kipp.kernel.Sha256;
import id.kipp.kernel.Verdict.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a list of accounts would bring.
 *
 * @param good the rows that would become accounts
 * @param bad the rows that would not, each with its reasons
 */
public record ImportPreview(List<Good> good, List<Bad> bad) {

    /** A row that would become an account. */
    public record Good(long line, String username, String name) {}

    /** A row that is left out. */
    public record Bad(long line, String username, List<Refused> reasons) {}

    public ImportPreview {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    static ImportPreview of(AccountFile list, List<List<Refused>> reasons) {
        var rows = list.rows();
        var good = new ArrayList<Good>();
        var bad = new ArrayList<Bad>();
        list.faults().forEach(fault -> bad.add(new Bad(fault.line(), "", List.of(fault.reason()))));
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (reasons.get(i).isEmpty()) {
                good.add(new Good(row.line(), row.username(), row.details().name()));
            } else {
                bad.add(new Bad(row.line(), row.username(), reasons.get(i)));
            }
        }
        bad.sort(Comparator.comparingLong(Bad::line));
        return new ImportPreview(good, bad);
    }

    /** By this mark one knows that the same is still meant when it is confirmed. */
    public String mark(String text) {
        var names = good.stream().map(Good::username).collect(Collectors.joining("\n"));
        return Sha256.ofText(text.replace("\r", "") + "\n" + names);
    }
}
