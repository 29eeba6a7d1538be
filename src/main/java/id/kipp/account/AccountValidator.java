package id.kipp.account;

import id.kipp.account.rules.AffiliationRule;
import id.kipp.account.rules.AffiliationRule.Affiliation;
import id.kipp.account.rules.PersonRule;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.institution.UnitService;
import id.kipp.institution.UnitView;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.Verdict.Refused;
import id.kipp.kernel.text.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges what was typed about people, and finds the institutions and units that were named. */
@ApplicationScoped
class AccountValidator {
    private final InstitutionDirectory institutions;
    private final UnitService units;

    @Inject
    AccountValidator(InstitutionDirectory institutions, UnitService units) {
        this.institutions = institutions;
        this.units = units;
    }

    /** The person meant; refused with everything that is wrong, beside what is known to be wrong already. */
    Person person(AccountDetails typed, List<Refused> wrong) {
        var known = institutions.called(Set.of(typed.institution()));
        wrong.addAll(judge(typed, known));
        if (!wrong.isEmpty()) {
            throw new InvalidAccountException(wrong);
        }
        return person(typed, known, Map.of());
    }

    /** What is wrong with it, when these institutions are known by what they may be called. */
    List<Refused> judge(AccountDetails typed, Map<String, InstitutionView> known) {
        var wrong = new ArrayList<Refused>();
        note(PersonRule.judgeName(typed.name()), wrong);
        note(PersonRule.judgeEmail(typed.email()), wrong);
        note(PersonRule.judgeUnit(typed.unit()), wrong);
        if (typed.roles().isEmpty()) {
            note(Verdict.refused("account.role.none"), wrong);
        }
        if (!typed.institution().isEmpty() && find(typed, known) == null) {
            note(Verdict.refused("account.institution.unknown", typed.institution()), wrong);
        } else {
            AffiliationRule.judge(affiliation(typed)).forEach(verdict -> note(verdict, wrong));
        }
        return wrong;
    }

    /** A unit as it was named for an institution. */
    record UnitName(long institutionId, String name) {
        static UnitName of(long institutionId, String name) {
            return new UnitName(institutionId, TypedText.line(name).toLowerCase(Locale.ROOT));
        }
    }

    /** The units that these people belong to, as far as they are known, in one query. */
    Map<UnitName, Long> units(List<AccountDetails> people, Map<String, InstitutionView> known) {
        var places = known.values().stream().map(InstitutionView::id).collect(Collectors.toSet());
        var names = people.stream().map(AccountDetails::unit).collect(Collectors.toSet());
        return institutions.unitsNamed(places, names).stream()
                .collect(Collectors.toMap(
                        unit -> UnitName.of(unit.institutionId(), unit.name()),
                        UnitView::id,
                        (first, second) -> first));
    }

    /** The same once it was judged, when these units are known; one that nobody named before is made. */
    Person person(AccountDetails typed, Map<String, InstitutionView> known, Map<UnitName, Long> knownUnits) {
        var institution = find(typed, known);
        var unit = institution == null || typed.unit().isEmpty() ? null : unit(institution.id(), typed, knownUnits);
        return new Person(
                typed.name(),
                typed.email().isEmpty() ? null : typed.email(),
                typed.roles(),
                institution == null ? null : institution.id(),
                unit,
                typed.independent());
    }

    private long unit(long institutionId, AccountDetails typed, Map<UnitName, Long> known) {
        var found = known.get(UnitName.of(institutionId, typed.unit()));
        return found == null ? units.named(institutionId, typed.unit()) : found;
    }

    /** The official name of the institution that was named; empty for none. */
    String institution(AccountDetails typed, Map<String, InstitutionView> known) {
        var found = find(typed, known);
        return found == null ? "" : found.name();
    }

    private static @Nullable InstitutionView find(AccountDetails typed, Map<String, InstitutionView> known) {
        return known.get(typed.institution().toLowerCase(Locale.ROOT));
    }

    private static Affiliation affiliation(AccountDetails typed) {
        return new Affiliation(
                typed.roles().contains(Role.UPP),
                typed.roles().contains(Role.ADMIN_LOKAL),
                typed.roles().stream().anyMatch(Role::isOfTheJury),
                !typed.institution().isEmpty(),
                !typed.unit().isEmpty(),
                typed.independent());
    }

    static void note(Verdict verdict, List<Refused> wrong) {
        if (verdict instanceof Refused refused) {
            wrong.add(refused);
        }
    }
}
