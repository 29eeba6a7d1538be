package id.kipp.notice.web;

import id.kipp.notice.InboxLine;
import id.kipp.notice.mail.Letter;
import id.kipp.notice.mail.LetterWriter;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts notices into a mail: one as itself, several as a list. */
@RequestScoped
public class MailWords implements LetterWriter {
    private static final String CHOICES = "/pemberitahuan/pilihan";

    private final NoticeWords words;
    private final Texts texts;

    @Inject
    public MailWords(NoticeWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Letter write(String name, List<InboxLine> lines, UnaryOperator<String> absolute) {
        var hello = texts.of("notice.mail.hello", name);
        var why = texts.of("notice.mail.why", absolute.apply(CHOICES));
        var subject = lines.size() == 1 ? words.title(lines.get(0)) : texts.of("notice.mail.many", lines.size());
        return new Letter(
                "[KIPP] " + subject,
                lines.stream()
                        .map(line -> words.title(line) + "\n" + words.text(line) + "\n" + absolute.apply(line.href()))
                        .collect(Collectors.joining("\n\n", hello + "\n\n", "\n\n-- \n" + why + "\n")),
                lines.stream()
                        .map(line -> "<p><a href=\"" + escaped(absolute.apply(line.href())) + "\"><strong>"
                                + escaped(words.title(line)) + "</strong></a><br>" + escaped(words.text(line)) + "</p>")
                        .collect(Collectors.joining(
                                "",
                                "<!DOCTYPE html><html lang=\"id\"><body><p>" + escaped(hello) + "</p>",
                                "<hr><p>" + escaped(why) + "</p></body></html>")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
