package id.kipp.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The guides, to choose one. */
@Named
@RequestScoped
public class GuidesPage {
    private final Guides guides;

    @Inject
    public GuidesPage(Guides guides) {
        this.guides = guides;
    }

    public List<Guide> getAll() {
        return guides.all();
    }
}
