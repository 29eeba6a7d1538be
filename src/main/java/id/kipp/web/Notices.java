package id.kipp.web;

import id.kipp.web.Messages.Message;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of this page: taken from the waiting ones once, read as often as the page likes. */
@Named("messages")
@RequestScoped
public class Notices {
    private final Messages messages;
    private @Nullable List<Message> taken;

    @Inject
    public Notices(Messages messages) {
        this.messages = messages;
    }

    public List<Message> take() {
        if (taken == null) {
            taken = messages.take();
        }
        return taken;
    }
}
