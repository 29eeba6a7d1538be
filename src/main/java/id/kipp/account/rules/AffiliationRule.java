package id.kipp.account.rules;

import id.kipp.kernel.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Where the owner of an account must belong to: units and Admin Lokal act for an institution, and no juror reads the own one. */
public final class AffiliationRule {

    /**
     * What is said about it.
     *
     * @param proposes whether the person writes submissions for a unit
     * @param administers whether the person is the Admin Lokal of an institution
     * @param judges whether the person reads and scores submissions
     * @param independent whether the person is said to belong to no institution that takes part
     */
    public record Affiliation(
            boolean proposes,
            boolean administers,
            boolean judges,
            boolean inInstitution,
            boolean inUnit,
            boolean independent) {
        boolean needsInstitution() {
            return proposes || administers || inUnit;
        }

        boolean leavesOpenWhomItMayJudge() {
            return judges && !inInstitution && !independent;
        }
    }

    private AffiliationRule() {}

    /** Everything that is wrong; empty when it is in order. */
    public static List<Verdict> judge(Affiliation said) {
        var wrong = new ArrayList<Verdict>();
        if (said.inInstitution() && said.independent()) {
            wrong.add(Verdict.refused("account.institution.both"));
        } else if (!said.inInstitution() && said.needsInstitution()) {
            wrong.add(Verdict.refused("account.institution.required"));
        } else if (said.leavesOpenWhomItMayJudge()) {
            wrong.add(Verdict.refused("account.institution.juror"));
        }
        if (said.proposes() && !said.inUnit()) {
            wrong.add(Verdict.refused("account.unit.required"));
        }
        return wrong;
    }
}
