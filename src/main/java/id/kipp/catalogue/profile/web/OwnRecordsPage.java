package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.ProfileDraftService;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.view.OwnRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The innovations of the own institution, and what each asks for. */
@Named
@RequestScoped
public class OwnRecordsPage {
    private final ProfileDraftService drafts;
    private @Nullable List<OwnRecord> records;

    @Inject
    public OwnRecordsPage(ProfileDraftService drafts) {
        this.drafts = drafts;
    }

    public List<OwnRecord> getRecords() {
        var known = records;
        if (known == null) {
            known = drafts.own();
            records = known;
        }
        return known;
    }

    /** How many facts a profile can tell. */
    public int getFields() {
        return ProfileField.values().length;
    }
}
