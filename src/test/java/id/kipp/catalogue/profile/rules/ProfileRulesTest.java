package id.kipp.catalogue.profile.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.kernel.RuleViolationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a profile may tell, in which bands, and how it becomes public. */
class ProfileRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final String PARAGRAPHS = """
            Satu.

            Dua.
            """;

    private static TypedFact typed(ProfileField field, String value) {
        return new TypedFact(field, value, "", "", "", "", "", "", "");
    }

    private static TypedFact measured(String before, String after, String unit, String since) {
        return new TypedFact(ProfileField.RESULT_1, "Waktu tunggu", before, after, unit, since, "", "", "");
    }

    private static TypedFact told(String title, String url, String day) {
        return new TypedFact(ProfileField.LEGAL, "Perwali 3/2016", "", "", "", "", title, url, day);
    }

    private static Fact read(TypedFact typed) {
        return FactRule.read(typed, TODAY);
    }

    private static void refused(TypedFact typed, String key) {
        assertThatThrownBy(() -> read(typed))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        wrong -> assertThat(wrong.key()).isEqualTo(key));
    }

    @Test
    void nothingTypedTellsNothing() {
        for (var field : ProfileField.values()) {
            assertThat(read(typed(field, " \u00a0 "))).isEqualTo(Fact.none(field));
        }
        assertThat(Fact.none(ProfileField.LEGAL).isEmpty()).isTrue();
    }

    @Test
    void aSourceWithoutAFactIsRefused() {
        refused(
                new TypedFact(ProfileField.LEGAL, "", "", "", "", "", "Perwali", "", ""),
                "catalogue.profile.value.empty");
    }

    @Test
    void aListHasOneThingInEachLine() {
        var fact = read(typed(ProfileField.CONDITIONS, "- Loket\n\n  \u2022 Petugas dua orang\r\n* Jaringan"));
        assertThat(fact.lines()).containsExactly("Loket", "Petugas dua orang", "Jaringan");
        assertThat(fact.isEmpty()).isFalse();
        refused(typed(ProfileField.CORE, "satu\n".repeat(13)), "catalogue.profile.list.long");
        refused(typed(ProfileField.CORE, "x".repeat(201)), "web.words.long");
    }

    @Test
    void aTextHasItsParagraphs() {
        assertThat(read(typed(ProfileField.PROBLEM, PARAGRAPHS)).lines()).containsExactly("Satu.", "Dua.");
    }

    @Test
    void choicesAreThoseOfTheBands() {
        assertThat(read(typed(ProfileField.COST_FIRST, "50-250-jt")).value()).isEqualTo("50-250-jt");
        assertThat(read(typed(ProfileField.EVIDENCE, "4")).value()).isEqualTo("4");
        refused(typed(ProfileField.COST_FIRST, "murah"), "catalogue.profile.choice.unknown");
        refused(typed(ProfileField.EVIDENCE, "6"), "catalogue.profile.choice.unknown");
    }

    @Test
    void costsFallIntoTheBandOfTheirLowerEdge() {
        assertThat(CostBand.of(49_999_999)).contains(CostBand.UNDER_50);
        assertThat(CostBand.of(50_000_000)).contains(CostBand.UNDER_250);
        assertThat(CostBand.of(250_000_000)).contains(CostBand.UNDER_1000);
        assertThat(CostBand.of(2_000_000_000)).contains(CostBand.OVER_1000);
        assertThat(CostBand.of(-1)).isEmpty();
        assertThat(CostBand.OVER_1000.bandsAbove(CostBand.UNDER_50)).isEqualTo(3);
        assertThat(CostBand.UNDER_250.bandsAbove(CostBand.UNDER_250)).isZero();
        assertThat(CostBand.UNDER_50.bandsAbove(CostBand.UNDER_1000)).isZero();
        assertThat(CostBand.UNDER_50.textKey()).isEqualTo("catalogue.profile.cost.under_50");
    }

    @Test
    void evidenceHasFiveLevels() {
        assertThat(Arrays.stream(Evidence.values()).map(Evidence::level)).containsExactly(1, 2, 3, 4, 5);
        assertThat(Evidence.CLAIM.textKey()).isEqualTo("catalogue.profile.evidence.claim");
    }

    @Test
    void aMailboxIsAnAddressAndNoTelephone() {
        assertThat(read(typed(ProfileField.MAILBOX, "inovasi@kota.go.id")).value())
                .isEqualTo("inovasi@kota.go.id");
        refused(typed(ProfileField.MAILBOX, "0812 3456 7890"), "catalogue.profile.mailbox.wrong");
    }

    @Test
    void aMeasureHasItsResultAndUnit() {
        var fact = read(measured("14,5", "4", "hari", "2015"));
        assertThat(fact.before()).isEqualByComparingTo("14.5");
        assertThat(fact.after()).isEqualByComparingTo("4");
        assertThat(fact.unit()).isEqualTo("hari");
        assertThat(fact.since()).isEqualTo(2015);
        assertThat(read(measured("", "4", "hari", "")).before()).isNull();
        assertThat(read(measured("", "4", "hari", "")).since()).isNull();
        refused(measured("14", "", "hari", ""), "catalogue.profile.after.empty");
        refused(measured("14", "4", "", ""), "catalogue.profile.unit.empty");
        refused(measured("banyak", "4", "hari", ""), "catalogue.profile.number.wrong");
        refused(measured("1.000", "4", "hari", ""), "web.number.readings");
        refused(measured("", "9000000000000", "hari", ""), "catalogue.profile.number.wrong");
        refused(measured("", "4", "hari", "lama"), "catalogue.profile.year.wrong");
        refused(measured("", "4", "hari", "1944"), "catalogue.profile.year.wrong");
        refused(measured("", "4", "hari", "2027"), "catalogue.profile.year.wrong");
    }

    @Test
    void onlyAMeasureHasNumbers() {
        var fact = read(new TypedFact(ProfileField.STAFF, "4 orang", "1", "2", "hari", "2015", "", "", ""));
        assertThat(fact.before()).isNull();
        assertThat(fact.after()).isNull();
        assertThat(fact.unit()).isNull();
        assertThat(fact.since()).isNull();
    }

    @Test
    void aSourceIsALinkAndADayThatWas() {
        var fact = read(told("Laporan 2015", "https://kota.go.id/laporan", "2016-03-31"));
        assertThat(fact.sourceTitle()).isEqualTo("Laporan 2015");
        assertThat(fact.sourceUrl()).isEqualTo("https://kota.go.id/laporan");
        assertThat(fact.asOf()).isEqualTo(LocalDate.of(2016, 3, 31));
        refused(told("", "javascript:alert(1)", ""), "catalogue.profile.link.wrong");
        refused(told("", "", "31 Maret 2016"), "catalogue.profile.day.unreadable");
        refused(told("", "", "2026-11-29"), "catalogue.profile.day.unreadable");
        refused(told("", "", "0016-03-31"), "catalogue.profile.day.unreadable");
    }

    @Test
    void aDraftGoesToTheCuratorsAndComesBack() {
        assertThat(Arrays.stream(ProfileStep.values())
                        .map(step -> Arrays.stream(ProfileState.values())
                                .map(from -> ProfileFlow.after(from, step)
                                        .map(Enum::name)
                                        .orElse("-"))
                                .toList()))
                .containsExactly(
                        List.of("-", "RETURNED", "DRAFT", "DRAFT"),
                        List.of("-", "SENT", "SENT", "-"),
                        List.of("DRAFT", "-", "-", "-"),
                        List.of("NONE", "-", "-", "-"),
                        List.of("RETURNED", "-", "-", "-"));
        assertThat(ProfileState.SENT.isWritable()).isFalse();
        assertThat(ProfileState.NONE.isWritable()).isTrue();
    }

    @Test
    void aConfirmationHoldsItsDays() {
        assertThat(Confirmation.of(null, TODAY, 365)).isEqualTo(Confirmation.NEVER);
        assertThat(Confirmation.of(TODAY.minusDays(365), TODAY, 365)).isEqualTo(Confirmation.FRESH);
        assertThat(Confirmation.of(TODAY.minusDays(366), TODAY, 365)).isEqualTo(Confirmation.OVERDUE);
        assertThat(Confirmation.FRESH.isDue()).isFalse();
        assertThat(Confirmation.NEVER.isDue()).isTrue();
        assertThat(Confirmation.NEVER.textKey()).isEqualTo("catalogue.profile.confirmed.never");
    }

    @Test
    void onlyAStopNeedsAReason() {
        assertThat(Arrays.stream(Alive.values()).filter(Alive::needsReason)).containsExactly(Alive.STOPPED);
        assertThat(Alive.GROWN.address()).isEqualTo("berkembang");
        assertThat(Alive.GROWN.textKey()).isEqualTo("catalogue.profile.alive.grown");
    }

    @Test
    void versionsDifferWhereAFactIsToldOtherwise() {
        var staff = read(typed(ProfileField.STAFF, "4 orang"));
        var more = read(typed(ProfileField.STAFF, "6 orang"));
        var core = read(typed(ProfileField.CORE, "Loket"));
        var before = Map.of(ProfileField.STAFF, staff, ProfileField.CORE, core);
        assertThat(Difference.between(before, before)).isEmpty();
        assertThat(Difference.between(before, Map.of(ProfileField.STAFF, more)))
                .containsExactly(
                        new Difference(ProfileField.STAFF, staff, more),
                        new Difference(ProfileField.CORE, core, Fact.none(ProfileField.CORE)));
    }

    @Test
    void everyFieldIsInOnePart() {
        assertThat(Arrays.stream(ProfilePart.values()).flatMap(part -> part.fields().stream()))
                .containsExactlyInAnyOrder(ProfileField.values());
        assertThat(ProfilePart.STORY.textKey()).isEqualTo("catalogue.profile.part.story");
        assertThat(ProfilePart.STORY.address()).isEqualTo("masalah-dan-cara");
        assertThat(ProfileField.STAFF.textKey()).isEqualTo("catalogue.profile.field.staff");
        assertThat(ProfileField.STAFF.hintKey()).isEqualTo("catalogue.profile.hint.staff");
        assertThat(ProfileState.DRAFT.textKey()).isEqualTo("catalogue.profile.state.draft");
        assertThat(ProfileState.DRAFT.address()).isEqualTo("ditulis");
    }

    @Test
    void aVersionNamesARoleAndNoPerson() {
        assertThat(Author.of(true)).isEqualTo(Author.ADMIN);
        assertThat(Author.of(false).textKey()).isEqualTo("catalogue.profile.author.unit");
    }
}
