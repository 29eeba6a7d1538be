package id.kipp.launcher;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The answer to {@code --help}: every option, setting and command. */
final class Help {
    private Help() {}

    static String text() {
        return """
                Portal KIPP

                java -jar kipp.jar [pilihan]                     menjalankan portal / runs the portal
                java -jar kipp.jar [pilihan] perintah [argumen]  menjalankan satu perintah / runs one command

                Pilihan, variabel lingkungan, properti sistem / Option, environment variable, system property [bawaan / default]
                %s
                  %-16s %-18s %-18s teks ini / this text

                Perintah / Commands
                %s
                """.formatted(
                        Arrays.stream(Setting.values()).map(Setting::help).collect(Collectors.joining("\n")),
                        "--help",
                        "",
                        "",
                        Arrays.stream(Subcommand.values()).map(Subcommand::help).collect(Collectors.joining("\n")));
    }
}
