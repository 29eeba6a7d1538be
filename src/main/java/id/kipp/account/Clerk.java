package id.kipp.account;

import id.kipp.account.rules.BelongingRule;
import id.kipp.account.rules.BelongingRule.Belonging;
import id.kipp.account.rules.PersonRule;
import id.kipp.institution.InstitutionDirectory;
import id.kipp.institution.InstitutionView;
import id.kipp.institution.UnitService;
import id.kipp.kernel.Verdict;
import id.kipp.kernel.Verdict.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges what was typed about people, and finds the institutions and units that were named. */
@ApplicationScoped
class Clerk {
    private final InstitutionDirectory institutions;
    private final UnitService units;

    @Inject
    Clerk(InstitutionDirectory institutions, UnitService units) {
        this.institutions = institutions;
        this.units = units;
    }

    /** The person meant; refused with everything that is wrong, beside what is known to be wrong already. */
    Person person(AccountDetails typed, List<Refused> wrong) {
        var known = institutions.called(Set.of(typed.institution()));
        wrong.addAll(judge(typed, known));
        if (!wrong.isEmpty()) {
            throw new AccountRefused(wrong);
        }
        return person(typed, known);
    }

    /** What is wrong with it, when these institutions are known by what they may be called. */
    List<Refused> judge(AccountDetails typed, Map<String, InstitutionView> known) {
        var wrong = new ArrayList<Refused>();
        note(PersonRule.judgeName(typed.name()), wrong);
        note(PersonRule.judgeEmail(typed.email()), wrong);
        if (typed.roles().isEmpty()) {
            note(Verdict.refused("account.role.none"), wrong);
        }
        if (!typed.institution().isEmpty() && find(typed, known) == null) {
            note(Verdict.refused("account.institution.unknown", typed.institution()), wrong);
        } else {
            BelongingRule.judge(belonging(typed)).forEach(verdict -> note(verdict, wrong));
        }
        return wrong;
    }

    /** The same once it was judged; a unit that nobody named before is made. */
    Person person(AccountDetails typed, Map<String, InstitutionView> known) {
        var institution = find(typed, known);
        var unit = institution == null || typed.unit().isEmpty() ? null : units.named(institution.id(), typed.unit());
        return new Person(
                typed.name(),
                typed.email().isEmpty() ? null : typed.email(),
                typed.roles(),
                institution == null ? null : institution.id(),
                unit,
                typed.independent());
    }

    /** The official name of the institution that was named; empty for none. */
    String institution(AccountDetails typed, Map<String, InstitutionView> known) {
        var found = find(typed, known);
        return found == null ? "" : found.name();
    }

    private static @Nullable InstitutionView find(AccountDetails typed, Map<String, InstitutionView> known) {
        return known.get(typed.institution().toLowerCase(Locale.ROOT));
    }

    private static Belonging belonging(AccountDetails typed) {
        return new Belonging(
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
