package id.kipp.web;

import id.kipp.web.Messages.Message;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The messages of this page: also those that its own form has just caused, read as often as the page likes. */
@Named("messages")
@RequestScoped
public class Notices {
    private final Messages messages;
    private final List<Message> taken = new ArrayList<>();

    @Inject
    public Notices(Messages messages) {
        this.messages = messages;
    }

    public List<Message> take() {
        taken.addAll(messages.take());
        return taken;
    }
}
