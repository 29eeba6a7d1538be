package id.kipp.submission.desk;

import id.kipp.competition.view.EditionView.Choice;
import id.kipp.institution.InstitutionView;
import id.kipp.kernel.desk.DeskChart;
import id.kipp.kernel.desk.DeskChart.Row;
import id.kipp.submission.desk.SubmissionDeskRepository.Heap;
import id.kipp.submission.rules.Funnel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Draws how far submissions came, in all and broken down, and how many arrived on each day. */
final class FunnelCharts {
    private static final List<String> STEPS = List.of(
            "submission.desk.step.drafted",
            "submission.desk.step.sent",
            "submission.desk.step.arrived",
            "submission.desk.step.screened",
            "submission.desk.step.passed");

    private FunnelCharts() {}

    static Funnel all(List<Heap> heaps) {
        return heaps.stream().map(heap -> Funnel.of(heap.state(), heap.count())).reduce(Funnel.EMPTY, Funnel::plus);
    }

    /** The steps one below the other. */
    static DeskChart steps(Funnel funnel, List<String> hrefs) {
        var rows = new ArrayList<Row>();
        var counts = funnel.steps();
        for (int i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            rows.add(Row.keyed(STEPS.get(i), List.of(count), count, funnel.drafted(), hrefs.get(i)));
        }
        return new DeskChart(
                "submission.desk.funnel",
                "submission.desk.step",
                List.of("submission.desk.submissions"),
                rows,
                false,
                List.of());
    }

    /** The same by province, kind of institution or group; what arrived is drawn. */
    static DeskChart parts(
            List<Heap> heaps, FunnelGrouping by, Map<Long, InstitutionView> institutions, List<Choice> groups) {
        var funnels = new HashMap<Part, Funnel>();
        heaps.forEach(heap -> funnels.merge(
                part(heap, by, institutions, groups), Funnel.of(heap.state(), heap.count()), Funnel::plus));
        var most = funnels.values().stream().mapToLong(Funnel::drafted).max().orElse(0);
        var rows = funnels.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Part, Funnel> part) ->
                                -part.getValue().drafted())
                        .thenComparing(part -> part.getKey().text()))
                .map(part -> row(part.getKey(), part.getValue(), most))
                .toList();
        var views = Arrays.stream(FunnelGrouping.values())
                .map(each ->
                        new DeskChart.View(each.textKey(), "/meja?menurut=" + each.address() + "#rincian", each == by))
                .toList();
        return new DeskChart("submission.desk.parts", by.textKey(), STEPS, rows, false, views);
    }

    private static Row row(Part part, Funnel funnel, long most) {
        return part.isKey()
                ? Row.keyed(part.text(), funnel.steps(), funnel.arrived(), most, "")
                : Row.named(part.text(), funnel.steps(), funnel.arrived(), most, "");
    }

    /** A part of the whole: by its own name, or by the key of a text where it has none. */
    private record Part(String text, boolean isKey) {
        static Part named(String name) {
            return new Part(name, false);
        }

        static Part keyed(String key) {
            return new Part(key, true);
        }
    }

    private static Part part(
            Heap heap, FunnelGrouping by, Map<Long, InstitutionView> institutions, List<Choice> groups) {
        var institution = institutions.get(heap.institutionId());
        if (by == FunnelGrouping.GROUP) {
            return groups.stream()
                    .filter(group -> heap.groupId() != null && group.id() == heap.groupId())
                    .map(group -> Part.named(group.name()))
                    .findFirst()
                    .orElse(Part.keyed("submission.desk.none"));
        }
        if (institution == null) {
            return Part.keyed("submission.desk.none");
        }
        return by == FunnelGrouping.KIND
                ? Part.keyed(institution.kind().textKey())
                : Optional.ofNullable(institution.province())
                        .map(Part::named)
                        .orElse(Part.keyed("submission.desk.central"));
    }

    /** Every day from the first arrival to the last. */
    static DeskChart days(SortedMap<LocalDate, Long> arrivals) {
        var most = arrivals.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var days = arrivals.isEmpty()
                ? Stream.<LocalDate>of()
                : arrivals.firstKey().datesUntil(arrivals.lastKey().plusDays(1));
        return new DeskChart(
                "submission.desk.arrivals",
                "submission.desk.day",
                List.of("submission.desk.submissions"),
                days.map(day -> Row.of(day, arrivals.getOrDefault(day, 0L), most))
                        .toList(),
                true,
                List.of());
    }
}
