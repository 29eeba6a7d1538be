package id.kipp.submission.view;

import id.kipp.document.DocumentView;
import id.kipp.kernel.Sha256;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What stands for each part of a submission, short enough to travel with a page: when the page comes back, it tells which parts
 * were changed meanwhile. A part is a question's code, or title, started, group, category, files, state.
 */
public final class SubmissionParts {
    private static final int SHORT = 10;

    private SubmissionParts() {}

    public static String of(SubmissionWithTerms sheet) {
        return prints(sheet).entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The parts that are not as they were when {@link #of} was asked, in the order of the form. */
    public static List<String> changed(SubmissionWithTerms now, String then) {
        var seen = Arrays.asList(then.split(" "));
        return prints(now).entrySet().stream()
                .filter(part -> !seen.contains(part.getKey() + "=" + part.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> prints(SubmissionWithTerms sheet) {
        var submission = sheet.submission();
        var generalData = submission.generalData();
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", generalData.title());
        parts.put("started", Objects.toString(generalData.startedOn(), ""));
        parts.put("group", Objects.toString(generalData.groupId(), ""));
        parts.put("category", Objects.toString(generalData.categoryId(), ""));
        sheet.tasks().forEach(task -> parts.put(task.question().code(), task.text()));
        parts.put(
                "files",
                submission.documents().stream()
                        .map(DocumentView::sha256)
                        .sorted()
                        .collect(Collectors.joining()));
        parts.put("state", submission.row().state().name());
        parts.replaceAll((part, text) -> Sha256.ofText(text).substring(0, SHORT));
        return parts;
    }
}
