package id.kipp.submission.web;

import id.kipp.submission.SubmissionViewService;
import id.kipp.submission.view.ReceiptSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The receipt of a submission, to be printed and found again. */
@Named
@RequestScoped
public class ReceiptPage {
    private final SubmissionViewService views;

    private String code = "";
    private @Nullable ReceiptSheet sheet;

    @Inject
    public ReceiptPage(SubmissionViewService views) {
        this.views = views;
    }

    public ReceiptSheet getSheet() {
        if (sheet == null) {
            sheet = views.receipt(code);
        }
        return sheet;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
