package id.kipp.catalogue.profile.view;

import id.kipp.catalogue.profile.rules.Author;
import id.kipp.catalogue.profile.rules.Confirmation;
import id.kipp.catalogue.profile.rules.Difference;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.rules.ProfilePart;
import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.kernel.FormVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a profile for its owner and for the curators.
 *
 * @param facts what the owner wrote
 * @param changes how that differs from what is public
 * @param version of all of it, as the person sees it
 */
public record DraftView(
        String slug,
        String title,
        String institution,
        boolean sample,
        ProfileState state,
        int published,
        @Nullable Instant sentAt,
        @Nullable Author sentBy,
        @Nullable String note,
        Map<ProfileField, Fact> facts,
        List<Difference> changes,
        Pulse pulse,
        Confirmation confirmation,
        int version) {
    public DraftView {
        facts = Map.copyOf(facts);
        changes = List.copyOf(changes);
    }

    /** The facts of a part, in its order. */
    public List<Fact> facts(ProfilePart part) {
        return part.fields().stream()
                .map(field -> facts.getOrDefault(field, Fact.none(field)))
                .toList();
    }

    /** What a form that shows this part had been filled with. */
    public FormVersion formVersion(ProfilePart part) {
        return FormVersion.of(facts(part).toArray());
    }

    /** The readable address of the record. */
    public String address() {
        return "/katalog/" + slug;
    }

    /** Whether the draft can go to the curators. */
    public boolean isSendable() {
        return !changes.isEmpty() && (state == ProfileState.DRAFT || state == ProfileState.RETURNED);
    }

    /** Whether the draft lies with the curators. */
    public boolean isSent() {
        return state == ProfileState.SENT;
    }
}
