package id.kipp.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.KippJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on files run from kipp.jar alone, without data folder, server and database. */
class FileCommandsIT {
    @TempDir
    private Path folder;

    @Test
    void analyseAnswersInJson() throws IOException {
        var run =
                KippJar.run("analyse", file("nilai.csv", "entry;juror;score\n1;A;7,5\n1;B;6\n2;A;5\n2;B;3,5\n3;A;9\n"));

        assertThat(run.exitCode()).as(run.printed()).isZero();
        assertThat(run.printed()).startsWith("{\"mean\":").contains("\"icc1\":").endsWith("}\n");
    }

    @Test
    void badRowsEndWithOneAndNoResult() throws IOException {
        var run = KippJar.run("analyse", file("nilai.csv", "entry,juror,score\n1,A,x\n1,A,7\n"), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.printed()).contains("line 2", "line 3").doesNotContain("{");
    }

    @Test
    void assignAnswersInJson() throws IOException {
        var run = KippJar.run(
                "assign", file("usulan.csv", "entry,demand\n1,2\n2,1\n"), file("juri.csv", "juror\nA\nB\n"));

        assertThat(run.exitCode()).as(run.printed()).isZero();
        assertThat(run.printed()).startsWith("{\"similarity\":").contains("\"assignments\":[{\"entry\":\"1\",");
    }

    @Test
    void simulateAnswersInJson() {
        var run = KippJar.run("simulate", "--entries", "40", "--jurors", "8", "--top", "5", "--runs", "2");

        assertThat(run.exitCode()).as(run.printed()).isZero();
        assertThat(run.printed()).startsWith("{\"entries\":40,").contains("\"method\":\"adjusted\"");
    }

    @Test
    void eachExplainsItself() {
        assertThat(KippJar.run("analyse", "--help")
                        .awaitLine("kipp.jar analyse")
                        .exitCode())
                .isZero();
        assertThat(KippJar.run("assign", "--help").awaitLine("kipp.jar assign").exitCode())
                .isZero();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
