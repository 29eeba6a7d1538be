package id.kipp.laws;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page, or a part of pages, as it lies in the application: its path from the root and its text. */
public record PageFile(String path, String text) {
    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Path ADDRESSES = Path.of("src/main/resources/addresses");
    private static final Pattern TARGET = Pattern.compile("(?m)^\\S+=(\\S+\\.xhtml)");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"([^\"]+)\"");

    public static List<PageFile> all() {
        return Sources.files(ROOT).stream()
                .filter(file -> file.toString().endsWith(".xhtml"))
                .map(file -> new PageFile("/" + ROOT.relativize(file), Sources.read(file)))
                .toList();
    }

    /** The pages that an address leads to. */
    static List<String> addressed() {
        return Sources.files(ADDRESSES).stream()
                .flatMap(file -> TARGET.matcher(Sources.read(file)).results())
                .map(match -> match.group(1))
                .toList();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", "");
    }

    /** {@code EditSubmissionPage} of {@code edit-submission.xhtml}. */
    String beanName() {
        return Arrays.stream(name().split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining())
                + "Page";
    }

    boolean isPage() {
        return !path.startsWith("/WEB-INF/");
    }

    /** The parts that it includes, by their path from the root. */
    public Set<String> includes() {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        return INCLUDE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .map(part -> part.startsWith("/") ? part : folder + part)
                .collect(Collectors.toSet());
    }
}
