package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.ProfileDraftService;
import id.kipp.catalogue.profile.rules.ProfilePart;
import id.kipp.catalogue.profile.view.DraftView;
import id.kipp.kernel.Addressed;
import id.kipp.kernel.NotFoundException;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The own innovation of the address, and the part of its profile that is written. */
@Named("openedDraft")
@RequestScoped
public class OpenedDraft {
    private final ProfileDraftService drafts;
    private final Requests requests;
    private @Nullable DraftView view;

    @Inject
    public OpenedDraft(ProfileDraftService drafts, Requests requests) {
        this.drafts = drafts;
        this.requests = requests;
    }

    /** A part that can be chosen. */
    public record Tab(String textKey, String href, int told, int fields, boolean chosen) {}

    public String getSlug() {
        return requests.parameter("slug").orElseThrow(() -> new NotFoundException("innovation without a name"));
    }

    public DraftView getView() {
        var known = view;
        if (known == null) {
            known = drafts.draft(getSlug());
            view = known;
        }
        return known;
    }

    /** As it stands now, when somebody changed it meanwhile. */
    void forget() {
        view = null;
    }

    /** The part that the address or the form names; the first where it names none. */
    public ProfilePart getPart() {
        return Addressed.named(
                        ProfilePart.values(), requests.parameter("bagian").orElse(""))
                .orElse(ProfilePart.STORY);
    }

    public String getAddress() {
        return "/katalog-saya/" + getSlug();
    }

    String address(ProfilePart part) {
        return getAddress() + "?bagian=" + part.address();
    }

    public List<Tab> getTabs() {
        var chosen = getPart();
        return Arrays.stream(ProfilePart.values())
                .map(part -> new Tab(
                        part.textKey(),
                        address(part),
                        (int) getView().facts(part).stream()
                                .filter(fact -> !fact.isEmpty())
                                .count(),
                        part.fields().size(),
                        part == chosen))
                .toList();
    }

    /** The part that follows; the same when it is the last. */
    ProfilePart next() {
        var parts = List.of(ProfilePart.values());
        return parts.get(Math.min(parts.indexOf(getPart()) + 1, parts.size() - 1));
    }

    /** The version that the form that was sent had been filled with; one that it cannot have, when it says none. */
    int seen() {
        return requests.id("version")
                .filter(version -> version <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(-1);
    }
}
