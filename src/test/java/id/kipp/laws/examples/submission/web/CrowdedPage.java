package id.kipp.laws.examples.submission.web;

import id.kipp.laws.examples.submission.CarelessService;

/** A page's bean with four collaborators, which asks the database each time that somebody looks. */
public class CrowdedPage {
    private final CarelessService service;

    CrowdedPage(CarelessService service, String two, String three, String four) {
        this.service = service;
    }

    public boolean isShown() {
        return service.saysNothing().isEmpty();
    }
}
