package id.kipp.judging.jury;

import id.kipp.account.AccountRow;
import id.kipp.account.PeopleDirectory;
import id.kipp.account.Role;
import id.kipp.competition.EditionTermsService;
import id.kipp.competition.rules.Jury;
import id.kipp.competition.view.EditionView.Choice;
import id.kipp.competition.view.StageView;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Answers who is in the jury of a stage: who is registered, or everybody of the role while nobody is. */
@ApplicationScoped
public class JuryRoster {
    private final JuryRepository register;
    private final PeopleDirectory people;
    private final EditionTermsService terms;

    @Inject
    public JuryRoster(JuryRepository register, PeopleDirectory people, EditionTermsService terms) {
        this.register = register;
        this.people = people;
        this.terms = terms;
    }

    /** A member who lost the role, or whose account is disabled, is in no jury for as long. */
    @RequiresPermission({Permission.ASSIGN, Permission.DECIDE, Permission.CLOSE_STAGE})
    public List<StageJuror> of(StageView stage) {
        var members = register.members(stage.id());
        var known = register.expertise(categories(stage.editionId()));
        return ofTheRole(stage).stream()
                .filter(account -> members.isEmpty() || members.containsKey(account.id()))
                .map(account -> {
                    var member = members.get(account.id());
                    return new StageJuror(
                            account,
                            member == null ? LoadBounds.FREE : member.bounds(),
                            known.getOrDefault(account.id(), Set.of()));
                })
                .toList();
    }

    /** Who has readings in this stage, or would get them, and is not among these who may be given some. */
    @RequiresPermission({Permission.ASSIGN, Permission.DECIDE, Permission.CLOSE_STAGE})
    public List<StageJuror> leaving(StageView stage, Collection<StageJuror> jurors) {
        var ids = new TreeSet<>(register.loads(stage.id()).keySet());
        jurors.forEach(juror -> ids.remove(juror.id()));
        if (ids.isEmpty()) {
            return List.of();
        }
        var known = register.expertise(categories(stage.editionId()));
        return people.byIds(ids).values().stream()
                .sorted(Comparator.comparing(AccountRow::name).thenComparing(AccountRow::id))
                .map(account -> new StageJuror(account, LoadBounds.FREE, known.getOrDefault(account.id(), Set.of())))
                .toList();
    }

    /** People by id, whether they are of a jury still or not. */
    @RequiresPermission({Permission.ASSIGN, Permission.DECIDE, Permission.CLOSE_STAGE})
    public Map<Long, AccountRow> named(Collection<Long> ids) {
        return people.byIds(ids);
    }

    /** Everybody whose role it is to read in this stage. */
    List<AccountRow> ofTheRole(StageView stage) {
        if (stage.jury() == Jury.EVALUATOR) {
            return people.withRole(Role.EVALUATOR);
        }
        var panel = new LinkedHashMap<Long, AccountRow>();
        people.withRole(Role.KETUA).forEach(member -> panel.put(member.id(), member));
        people.withRole(Role.PANELIS).forEach(member -> panel.put(member.id(), member));
        return new ArrayList<>(panel.values());
    }

    private List<Long> categories(long editionId) {
        return terms.terms(editionId).categories().stream().map(Choice::id).toList();
    }
}
