package id.kipp.web.guide;

import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One guide to read. */
@Named
@RequestScoped
public class GuidePage {
    private final Guide guide;

    @Inject
    public GuidePage(Guides guides, Requests requests) {
        this.guide = guides.named(requests.parameter("guide").orElse(""));
    }

    public Guide getGuide() {
        return guide;
    }
}
