package id.kipp.launcher;

import java.util.Locale;

/** Every setting of the launcher: its name, its option if it has one, its default, and what it means. */
enum Setting {
    PORT("kipp.port", "--port N", "8080", "porta HTTP", "HTTP port"),
    HOST("kipp.host", "--host ADDRESS", "127.0.0.1", "alamat yang didengarkan", "address to listen on"),
    DATA("kipp.data", "--data DIR", "./kipp-data", "folder data", "data folder"),
    DEMO("kipp.demo", "--demo [full]", "off", "data contoh: off, normal, full", "example data: off, normal, full"),
    DEMO_RESET("kipp.demo.reset", "--demo-reset", "false", "mulai data contoh dari awal", "start the example afresh"),
    VERBOSE("kipp.verbose", "--verbose", "false", "log lengkap ke layar", "the whole log on the screen"),
    ADDRESS("kipp.address", "", "http://HOST:PORT", "alamat publik portal", "public address of the portal"),
    DB_URL("kipp.db.url", "", "", "jdbc:mysql://…; kosong: MariaDB bawaan", "jdbc:mysql://…; empty: embedded MariaDB"),
    DB_USER("kipp.db.user", "", "", "pengguna basis data", "database user"),
    DB_PASSWORD("kipp.db.password", "", "", "kata sandi basis data", "database password"),
    PROXIES(
            "kipp.proxies",
            "",
            "127.0.0.1,::1",
            "proksi yang dipercaya (X-Forwarded-For)",
            "proxies trusted for X-Forwarded-For"),
    DOCUMENT_MEGABYTES(
            "kipp.document.megabytes",
            "",
            "10",
            "ukuran lampiran terbesar (MB), paling banyak " + Options.MOST_MEGABYTES,
            "largest attachment (MB), at most " + Options.MOST_MEGABYTES),
    DOCUMENT_PAGES("kipp.document.pages", "", "200", "halaman lampiran terbanyak", "most pages of an attachment"),
    UNIT_MEGABYTES(
            "kipp.document.unit.megabytes",
            "",
            "300",
            "unggahan terbanyak satu unit sehari (MB)",
            "most that a unit may upload in a day (MB)"),
    KEEP_DAYS(
            "kipp.document.keep.days",
            "",
            "90",
            "umur cadangan: berkas yang dilepas disimpan sekian hari",
            "age of backups: detached files are kept for so many days"),
    CLAMD(
            "kipp.clamd",
            "",
            "",
            "pemindai virus clamd: HOST:PORT atau soket; kosong: tanpa",
            "virus scanner clamd: HOST:PORT or socket; empty: none"),
    CONFIRM_DAYS(
            "kipp.profile.confirm.days",
            "",
            "365",
            "masa berlaku konfirmasi pemilik inovasi (hari)",
            "how long an owner's confirmation holds (days)"),
    SEAL_SECONDS(
            "kipp.seal.seconds",
            "",
            "3600",
            "jeda pemeriksaan penuh segel peringkat (detik)",
            "pause between full checks of a ranking's seal (s)"),
    SECRET_KEY(
            "kipp.secret.key",
            "",
            "",
            "kunci rahasia, kosong: kunci-rahasia.txt di folder data",
            "key of secrets; empty: kunci-rahasia.txt in the data folder"),
    JAVA_OPTIONS(
            "kipp.java.options",
            "",
            "",
            "pilihan JVM server, mis. -Xmx2g; tanpa itu 320 MB",
            "options of the server's JVM, such as -Xmx2g; else 320 MB");

    private final String property;
    private final String option;
    private final String standard;
    private final String indonesian;
    private final String english;

    Setting(String property, String option, String standard, String indonesian, String english) {
        this.property = property;
        this.option = option;
        this.standard = standard;
        this.indonesian = indonesian;
        this.english = english;
    }

    String property() {
        return property;
    }

    String environment() {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    String standard() {
        return standard;
    }

    String help() {
        return "  %-16s %-18s %-18s %s / %s%s"
                .formatted(
                        option,
                        environment(),
                        property,
                        indonesian,
                        english,
                        standard.isEmpty() ? "" : " [" + standard + "]");
    }
}
