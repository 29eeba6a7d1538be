package id.kipp.submission.web;

import id.kipp.kernel.NotFoundException;
import id.kipp.submission.receipt.ReceiptCheck;
import id.kipp.submission.receipt.ReceiptCheckService;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Says to anybody who holds a receipt on paper whether it is genuine, and nothing of what was sent in. */
@Named
@RequestScoped
public class ReceiptCheckPage {
    private final ReceiptCheckService checks;
    private final Requests requests;
    private @Nullable ReceiptCheck check;

    @Inject
    public ReceiptCheckPage(ReceiptCheckService checks, Requests requests) {
        this.checks = checks;
        this.requests = requests;
    }

    public ReceiptCheck getCheck() {
        var known = check;
        if (known == null) {
            known = checks.check(part("number"), part("mark"));
            check = known;
        }
        return known;
    }

    private String part(String name) {
        return requests.parameter(name).orElseThrow(() -> new NotFoundException("receipt without " + name));
    }
}
