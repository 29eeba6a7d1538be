package id.kipp.catalogue.compare.web;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.InnovationView;
import id.kipp.catalogue.compare.CompareList;
import id.kipp.catalogue.compare.CompareService;
import id.kipp.catalogue.compare.Compared;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.web.FactWords;
import id.kipp.catalogue.rules.Alike;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Up to four innovations side by side; which ones stands in the address, so that it can be sent. */
@Named
@RequestScoped
public class ComparePage {
    /** What owners tell, in the order of a record, by the text that names the row. */
    private static final Map<String, List<ProfileField>> TOLD = rows();

    private static Map<String, List<ProfileField>> rows() {
        var rows = new LinkedHashMap<String, List<ProfileField>>();
        rows.put("catalogue.profile.cell.problem", List.of(ProfileField.PROBLEM));
        rows.put("catalogue.profile.cell.means", List.of(ProfileField.MEANS));
        rows.put(
                "catalogue.profile.cell.result",
                List.of(ProfileField.RESULT_1, ProfileField.RESULT_2, ProfileField.RESULT_3));
        rows.put("catalogue.profile.field.cost_first", List.of(ProfileField.COST_FIRST));
        rows.put("catalogue.profile.field.cost_yearly", List.of(ProfileField.COST_YEARLY));
        rows.put("catalogue.profile.cell.staff", List.of(ProfileField.STAFF));
        rows.put("catalogue.profile.cell.first", List.of(ProfileField.FIRST_SERVICE));
        rows.put("catalogue.profile.cell.legal", List.of(ProfileField.LEGAL));
        rows.put("catalogue.profile.cell.evidence", List.of(ProfileField.EVIDENCE));
        rows.put("catalogue.profile.field.conditions", List.of(ProfileField.CONDITIONS));
        rows.put("catalogue.profile.field.unfit", List.of(ProfileField.UNFIT));
        return rows;
    }

    private final CompareService comparisons;
    private final Requests requests;
    private final FactWords words;
    private @Nullable List<Compared> compared;
    private @Nullable List<More> more;

    @Inject
    public ComparePage(CompareService comparisons, Requests requests, FactWords words) {
        this.comparisons = comparisons;
        this.requests = requests;
        this.words = words;
    }

    /** One of the innovations at the head of its column. */
    public record Head(InnovationRow row, String withoutHref) {}

    /** A fact of all of them: what it is, what each says, and whether all say the same. */
    public record Line(String textKey, List<String> cells, boolean alike) {}

    /** An innovation that can be put beside them. */
    public record More(InnovationRow row, String href) {}

    public List<Head> getHeads() {
        return compared().stream()
                .map(one -> new Head(one.row(), list().without(one.row().code()).address()))
                .toList();
    }

    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        lines.add(line("catalogue.compare.summary", one -> one.row().summary()));
        TOLD.forEach((key, fields) -> lines.add(line(key, one -> told(one, fields))));
        lines.add(line("catalogue.ledger.title", this::copies));
        lines.add(line("catalogue.record.awards", this::awards));
        lines.add(line("catalogue.fact.institution", one -> one.row().institution()));
        lines.add(line(
                "catalogue.facet.kind",
                one -> words.texts().get("catalogue.kind." + one.row().kind())));
        lines.add(line("catalogue.facet.province", one -> one.row().province()));
        lines.add(line("catalogue.facet.theme", one -> one.row().theme()));
        return lines;
    }

    private String told(Compared one, List<ProfileField> fields) {
        return fields.stream()
                .map(field -> words.text(one.facts().getOrDefault(field, Fact.none(field))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What is like the first and may be added; nothing when the page is full. */
    public List<More> getMore() {
        var known = more;
        if (known == null) {
            known = list().isFull()
                    ? List.of()
                    : comparisons.similar(compared()).stream()
                            .map(row -> new More(row, list().with(row.code()).address()))
                            .toList();
            more = known;
        }
        return known;
    }

    /** The codes of those that stand there, with commas between them. */
    public String getCodes() {
        return String.join(",", list().codes());
    }

    /** Whether another may be put beside them. */
    public boolean isOpen() {
        return !list().isFull();
    }

    /** The parameters of this page, for the switch of languages. */
    public String getQuery() {
        var address = list().address();
        return address.substring(Math.min(address.length(), "/banding?".length()));
    }

    private Line line(String key, Function<Compared, @Nullable String> fact) {
        var cells = compared().stream()
                .map(one -> Objects.requireNonNullElse(fact.apply(one), ""))
                .toList();
        return new Line(key, cells, Alike.is(cells));
    }

    private String awards(Compared one) {
        return one.awards().stream().map(this::award).collect(Collectors.joining(", "));
    }

    private String award(InnovationView.Award award) {
        return award.level() + (award.year() == null ? "" : " (" + award.year() + ")");
    }

    private String copies(Compared one) {
        return one.counts().shown().stream()
                .map(count -> words.texts().of(count.status().countKey(), count.number()))
                .collect(Collectors.joining(", "));
    }

    /** What was asked for and exists. */
    private CompareList list() {
        return new CompareList(compared().stream().map(one -> one.row().code()).toList());
    }

    private List<Compared> compared() {
        var known = compared;
        if (known == null) {
            known = comparisons.compare(CompareList.read(String.join(",", requests.parameters("kode"))));
            compared = known;
        }
        return known;
    }
}
