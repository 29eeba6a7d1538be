package id.kipp.platform.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows {@code backup}.
 *
 * @param folder where backups are kept
 * @param recipients for whom a backup is encrypted; nobody when it is not
 * @param keep how many backups stay; all when it was not said
 */
record BackupArguments(
        Path folder, List<String> recipients, @Nullable Integer keep) {
    private static final int MOST_KEPT = 10_000;

    /** None when the words are not understood. */
    static Optional<BackupArguments> read(List<String> words) {
        Path folder = null;
        Integer keep = null;
        var recipients = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var hasValue = i + 1 < words.size();
            if (word.equals("--recipient") && hasValue) {
                i++;
                recipients.add(words.get(i));
            } else if (word.equals("--keep") && hasValue && isCount(words.get(i + 1))) {
                i++;
                keep = Integer.valueOf(words.get(i));
            } else if (word.startsWith("-") || folder != null) {
                return Optional.empty();
            } else {
                folder = Path.of(word).toAbsolutePath().normalize();
            }
        }
        return folder == null
                ? Optional.empty()
                : Optional.of(new BackupArguments(folder, List.copyOf(recipients), keep));
    }

    private static boolean isCount(String word) {
        return word.matches("[1-9][0-9]{0,4}") && Integer.parseInt(word) <= MOST_KEPT;
    }
}
