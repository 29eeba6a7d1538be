package id.kipp.submission.screening;

import id.kipp.competition.view.EditionView;
import id.kipp.document.DocumentService;
import id.kipp.document.Scan;
import id.kipp.submission.completion.CompletionService;
import id.kipp.submission.rules.Finding;
import id.kipp.submission.rules.GeneralData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the portal's own rules find wrong in many submissions at once, in as many queries as for one. */
@ApplicationScoped
class ScreeningFindings {
    private final ScreeningFindingsRepository facts;
    private final CompletionService completion;
    private final DocumentService documents;

    @Inject
    ScreeningFindings(ScreeningFindingsRepository facts, CompletionService completion, DocumentService documents) {
        this.facts = facts;
        this.completion = completion;
        this.documents = documents;
    }

    /** By code; those in order are there with nothing. */
    Map<String, List<Finding>> of(EditionView edition, Collection<String> codes) {
        var found = facts.byCodes(edition.id(), codes);
        var written = completion.findings(
                found.stream()
                        .collect(Collectors.toMap(
                                ScreeningFindingsRepository.Facts::id, ScreeningFindingsRepository.Facts::generalData)),
                edition);
        var titled = facts.titled(
                edition.id(),
                found.stream().map(each -> each.generalData().title()).toList());
        var infected = infected(found);
        var findings = new HashMap<String, List<Finding>>();
        for (var each : found) {
            var own = new ArrayList<>(written.getOrDefault(each.id(), List.of()));
            titled.getOrDefault(folded(each.generalData()), List.of()).stream()
                    .filter(code -> !code.equals(each.code()))
                    .findFirst()
                    .ifPresent(code -> own.add(new Finding("title", "submission.finding.duplicate", List.of(code))));
            infected.getOrDefault(each.id(), List.of())
                    .forEach(file -> own.add(new Finding("files", "submission.finding.infected", List.of(file))));
            findings.put(each.code(), List.copyOf(own));
        }
        return findings;
    }

    private static String folded(GeneralData general) {
        return general.title().toLowerCase(Locale.ROOT);
    }

    private Map<Long, List<String>> infected(List<ScreeningFindingsRepository.Facts> found) {
        var attached = facts.attached(
                found.stream().map(ScreeningFindingsRepository.Facts::id).toList());
        var infected = documents.views(attached.keySet()).stream()
                .filter(file -> file.scan() == Scan.INFECTED)
                .toList();
        var names = new HashMap<Long, List<String>>();
        infected.forEach(file -> names.computeIfAbsent(attached.getOrDefault(file.id(), 0L), id -> new ArrayList<>())
                .add(file.fileName()));
        return names;
    }
}
