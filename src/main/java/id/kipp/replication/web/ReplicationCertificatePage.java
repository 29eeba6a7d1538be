package id.kipp.replication.web;

import id.kipp.kernel.NotFoundException;
import id.kipp.replication.ReplicationViewService;
import id.kipp.replication.view.Certificate;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The certificate of a replication, for anybody who holds its code: it says whether it still holds. */
@Named
@RequestScoped
public class ReplicationCertificatePage {
    private final ReplicationViewService views;
    private final Requests requests;
    private @Nullable Certificate certificate;

    @Inject
    public ReplicationCertificatePage(ReplicationViewService views, Requests requests) {
        this.views = views;
        this.requests = requests;
    }

    public Certificate getCertificate() {
        var known = certificate;
        if (known == null) {
            known = views.certificate(
                    requests.parameter("code").orElseThrow(() -> new NotFoundException("certificate without a code")));
            certificate = known;
        }
        return known;
    }
}
