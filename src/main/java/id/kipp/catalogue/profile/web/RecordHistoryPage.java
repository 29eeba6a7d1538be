package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.ProfileService;
import id.kipp.catalogue.profile.view.History;
import id.kipp.kernel.NotFoundException;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The published versions of a profile, and how two of them differ. */
@Named
@RequestScoped
public class RecordHistoryPage {
    private final ProfileService profiles;
    private final Requests requests;
    private @Nullable History history;

    @Inject
    public RecordHistoryPage(ProfileService profiles, Requests requests) {
        this.profiles = profiles;
        this.requests = requests;
    }

    public History getHistory() {
        var known = history;
        if (known == null) {
            known = profiles.history(
                    requests.parameter("slug").orElseThrow(() -> new NotFoundException("innovation without a name")),
                    version("dari"),
                    version("ke"));
            history = known;
        }
        return known;
    }

    private int version(String name) {
        return requests.parameter(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(-1);
    }

    /** The parameters of this page, for the switch of languages. */
    public String getQuery() {
        return "dari=" + getHistory().from() + "&ke=" + getHistory().to();
    }
}
