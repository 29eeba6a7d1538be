package id.kipp.submission.preflight;

import id.kipp.competition.EditionService;
import id.kipp.kernel.FormVersion;
import id.kipp.kernel.access.Permission;
import id.kipp.kernel.access.RequiresPermission;
import id.kipp.submission.preflight.rules.PreflightRule;
import id.kipp.submission.preflight.rules.RuleBook;
import id.kipp.submission.preflight.rules.RuleSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The secretariat's side of the pre-flight: which rules an edition has, and in how many submissions each found something. */
@ApplicationScoped
public class PreflightRulesService {
    private final EditionService editions;
    private final PreflightRepository kept;

    @Inject
    public PreflightRulesService(EditionService editions, PreflightRepository kept) {
        this.editions = editions;
        this.kept = kept;
    }

    /** Changes the rules of an edition; who reads the page of one that is being written is judged by the new ones from then on. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public void change(long editionId, FormVersion seen, List<RuleSetting> settings) {
        settings.forEach(setting -> setting.judge().orThrow());
        editions.changePreflight(editionId, seen, RuleBook.write(settings));
    }

    /** In how many sent submissions of an edition each rule found something; none of those that found nothing. */
    @RequiresPermission(Permission.RUN_EDITION)
    @Transactional
    public Map<PreflightRule, Long> caught(long editionId) {
        return kept.caught(editionId);
    }
}
