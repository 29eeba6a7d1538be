package id.kipp.web;

import id.kipp.web.FlashMessages.Message;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The messages of this page: also those that its own form has just caused, read as often as the page likes. */
@Named("messages")
@RequestScoped
public class PageMessages {
    private final FlashMessages messages;
    private final List<Message> taken = new ArrayList<>();

    @Inject
    public PageMessages(FlashMessages messages) {
        this.messages = messages;
    }

    public List<Message> take() {
        taken.addAll(messages.take());
        return taken;
    }
}
