package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.account.rules.AccountLimits;
import id.kipp.award.rules.AwardLimits;
import id.kipp.catalogue.profile.rules.ProfileLimits;
import id.kipp.competition.rules.EditionLimits;
import id.kipp.document.rules.DocumentLimits;
import id.kipp.institution.rules.InstitutionLimits;
import id.kipp.judging.rules.score.ScoringLimits;
import id.kipp.submission.rules.GeneralData;
import id.kipp.submission.rules.Note;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A limit stands once, in the rule that refuses: a form takes it from there, and what keeps the text is no narrower. */
class FieldLimitsTest {
    private static final Pattern LITERAL = Pattern.compile("maxlength=\"[^#\"]*\"");
    private static final Pattern CONSTANTS = Pattern.compile("<f:importConstants type=\"([\\w.]+)\" var=\"(\\w+)\"/>");
    private static final Pattern USE = Pattern.compile("\\b(\\w+Limits)\\.([A-Z_]+)\\b");

    private static final Map<String, Integer> KEPT = Map.ofEntries(
            Map.entry("account.username", AccountLimits.USERNAME),
            Map.entry("account.name", AccountLimits.NAME),
            Map.entry("account.email", AccountLimits.EMAIL),
            Map.entry("institution.name", InstitutionLimits.INSTITUTION),
            Map.entry("service_unit.name", InstitutionLimits.UNIT),
            Map.entry("submission.title", GeneralData.LONGEST_TITLE),
            Map.entry("submission.screening_reason", Note.LONGEST),
            Map.entry("submission_step.note", Note.LONGEST),
            Map.entry("plenary.minutes", AwardLimits.MINUTES),
            Map.entry("gate_pick.deviation_reason", AwardLimits.DEVIATION_REASON),
            Map.entry("plenary_attendance.sat_out_reason", AwardLimits.SAT_OUT_REASON),
            Map.entry("decree.number", AwardLimits.DECREE_NUMBER),
            Map.entry("decree.about", AwardLimits.DECREE_ABOUT),
            Map.entry("assignment.comment", ScoringLimits.COMMENT),
            Map.entry("score.comment", ScoringLimits.COMMENT),
            Map.entry("assignment.withdrawn_reason", ScoringLimits.REASON),
            Map.entry("stage_snapshot.reason", ScoringLimits.REASON),
            Map.entry("profile_fact.value", Math.max(ProfileLimits.TEXT, ProfileLimits.LIST)),
            Map.entry("profile_fact.unit", ProfileLimits.UNIT),
            Map.entry("profile_fact.source_title", ProfileLimits.SOURCE),
            Map.entry("profile_fact.source_url", ProfileLimits.URL),
            Map.entry("innovation_profile.note", ProfileLimits.NOTE),
            Map.entry("innovation_profile.alive_reason", ProfileLimits.REASON),
            Map.entry("profile_pulse.reason", ProfileLimits.REASON),
            Map.entry("edition.name", EditionLimits.NAME),
            Map.entry("question.choices", EditionLimits.CHOICES_TYPED),
            Map.entry("edition_group.name", EditionLimits.NAME),
            Map.entry("category.name", EditionLimits.NAME),
            Map.entry("criterion.name", EditionLimits.NAME),
            Map.entry("edition.pact", EditionLimits.PACT),
            Map.entry("pact_signature.text", EditionLimits.PACT),
            Map.entry("edition.theme", EditionLimits.THEME),
            Map.entry("gate.name", EditionLimits.GATE),
            Map.entry("gate.aims", EditionLimits.AIMS),
            Map.entry("stage.changed_reason", Math.max(EditionLimits.REASON, ScoringLimits.REASON)),
            Map.entry("question.label", EditionLimits.QUESTION),
            Map.entry("question.hint", EditionLimits.HINT));

    private static List<String> literal(List<PageFile> pages) {
        return pages.stream()
                .flatMap(page -> LITERAL.matcher(page.text()).results().map(found -> page.path() + " " + found.group()))
                .toList();
    }

    @Test
    void aFormTakesItsLimitsFromTheRules() {
        assertThat(literal(PageFile.all())).isEmpty();
        assertThat(literal(List.of(
                        new PageFile("/account/example.xhtml", "<input maxlength=\"80\"/>"),
                        new PageFile("/submission/example.xhtml", "<h:inputTextarea pt:maxlength=\"500\"/>"),
                        new PageFile("/web/example.xhtml", "<input maxlength=\"#{accountLimits.NAME}\"/>"))))
                .containsExactly(
                        "/account/example.xhtml maxlength=\"80\"", "/submission/example.xhtml maxlength=\"500\"");
    }

    /** A name that is not imported, or no constant, is an empty limit on the page and no error. */
    private static Set<String> unknown(List<PageFile> pages) throws ClassNotFoundException {
        var byPath = pages.stream().collect(Collectors.toMap(PageFile::path, page -> page));
        var unknown = new TreeSet<String>();
        for (var page : pages) {
            if (!page.isPage()
                    || pages.stream().anyMatch(other -> other.includes().contains(page.path()))) {
                continue;
            }
            var known = new HashMap<String, Class<?>>();
            for (var found : CONSTANTS.matcher(page.text()).results().toList()) {
                known.put(found.group(2), Class.forName(found.group(1)));
            }
            for (var part : whole(page, byPath)) {
                USE.matcher(part.text())
                        .results()
                        .filter(use -> !isConstant(known.get(use.group(1)), use.group(2)))
                        .forEach(use -> unknown.add(page.path() + " " + use.group()));
            }
        }
        return unknown;
    }

    private static boolean isConstant(Class<?> type, String name) {
        if (type == null) {
            return false;
        }
        try {
            var field = type.getField(name);
            return Modifier.isStatic(field.getModifiers()) && field.getType() == int.class;
        } catch (NoSuchFieldException none) {
            return false;
        }
    }

    private static Set<PageFile> whole(PageFile page, Map<String, PageFile> byPath) {
        var parts = new HashSet<PageFile>();
        if (parts.add(page)) {
            page.includes().stream()
                    .filter(byPath::containsKey)
                    .forEach(part -> parts.addAll(whole(byPath.get(part), byPath)));
        }
        return parts;
    }

    @Test
    void aLimitOnAPageIsAConstantThatThePageImports() throws ClassNotFoundException {
        assertThat(unknown(PageFile.all())).isEmpty();
        var imported = "<f:importConstants type=\"id.kipp.account.rules.AccountLimits\" var=\"accountLimits\"/>";
        assertThat(unknown(List.of(
                        new PageFile("/a/no-import.xhtml", "#{accountLimits.NAME}"),
                        new PageFile("/a/no-constant.xhtml", imported + "#{accountLimits.NAMES}"),
                        new PageFile("/a/whole.xhtml", imported + "<ui:include src=\"part.xhtml\""),
                        new PageFile("/a/part.xhtml", "#{accountLimits.EMAIL}"))))
                .containsExactly("/a/no-constant.xhtml accountLimits.NAMES", "/a/no-import.xhtml accountLimits.NAME");
    }

    @Test
    void noColumnIsNarrowerThanWhatTheRuleLetsThrough() throws IOException {
        var widths = new HashMap<String, Integer>();
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (var file : files.toList()) {
                Pattern.compile("create table (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(table -> Pattern.compile("(?m)^  (\\w+) varchar\\((\\d+)\\)")
                                .matcher(table.group(2))
                                .results()
                                .forEach(column -> widths.put(
                                        table.group(1) + "." + column.group(1), Integer.valueOf(column.group(2)))));
                Pattern.compile("alter table (\\w+) add column (\\w+) varchar\\((\\d+)\\)")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(added ->
                                widths.put(added.group(1) + "." + added.group(2), Integer.valueOf(added.group(3))));
            }
        }
        assertThat(KEPT)
                .allSatisfy((column, limit) -> assertThat(widths)
                        .hasEntrySatisfying(column, width -> assertThat(width).isGreaterThanOrEqualTo(limit)));
    }

    @Test
    void theSettingOfAnAttachmentsSizeStaysWithinItsBounds() {
        assertThat(List.of(
                        DocumentLimits.megabytes(-1),
                        DocumentLimits.megabytes(10),
                        DocumentLimits.megabytes(20),
                        DocumentLimits.megabytes(21)))
                .containsExactly(1, 10, DocumentLimits.MOST_MEGABYTES, DocumentLimits.MOST_MEGABYTES);
    }
}
