package id.kipp.notice;

import id.kipp.kernel.access.Internal;
import id.kipp.kernel.notice.NoticeKind;
import id.kipp.kernel.notice.NoticeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All kinds of notices that any module tells. */
@ApplicationScoped
public class NoticeKinds {
    private final Instance<NoticeSource> sources;

    @Inject
    public NoticeKinds(@Any Instance<NoticeSource> sources) {
        this.sources = sources;
    }

    /** By name. */
    @Internal("names no notice, only what sorts there are")
    public List<NoticeKind> all() {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .sorted(Comparator.comparing(NoticeKind::name))
                .toList();
    }
}
