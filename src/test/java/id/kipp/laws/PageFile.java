package id.kipp.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page, or a part of pages, as it lies in the application: its path from the root and its text. */
record PageFile(String path, String text) {
    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Path ADDRESSES = Path.of("src/main/resources/addresses");
    private static final Pattern TARGET = Pattern.compile("(?m)^\\S+=(\\S+\\.xhtml)");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"([^\"]+)\"");
    private static final Set<String> ADDRESSED = Set.copyOf(addressed());

    static List<PageFile> all() {
        return files(ROOT, ".xhtml").stream()
                .map(file -> new PageFile("/" + ROOT.relativize(file), read(file)))
                .toList();
    }

    /** The pages that an address leads to. */
    static List<String> addressed() {
        return files(ADDRESSES, ".properties").stream()
                .flatMap(file -> TARGET.matcher(read(file)).results())
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

    boolean isAddressed() {
        return ADDRESSED.contains(path);
    }

    /** The parts that it includes, by their path from the root. */
    Set<String> includes() {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        return INCLUDE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .map(part -> part.startsWith("/") ? part : folder + part)
                .collect(Collectors.toSet());
    }

    private static List<Path> files(Path folder, String end) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
