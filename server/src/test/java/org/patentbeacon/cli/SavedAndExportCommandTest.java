package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoSector;

/// `beacon saved`, `beacon history` and `beacon export`.
class SavedAndExportCommandTest {
  @TempDir
  Path folder;

  private String db = "";
  private String out = "";
  private String err = "";

  private int beacon(String... words) {
    StringWriter results = new StringWriter();
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(messages, true), words);
    out = results.toString();
    err = messages.toString();
    return code;
  }

  @BeforeEach
  void imports() throws Exception {
    DemoSector.of(1, 60).writeFirstBatch(folder.resolve("files"));
    db = folder.resolve("db").toString();
    assertThat(beacon("import", "-d", db, folder.resolve("files").toString())).isZero();
  }

  @Test
  void savedSearchesAreAddedListedAskedAndRemoved() {
    assertThat(beacon("saved", "add", "-d", db, "--name", "灯", "--query", "LED/TI", "--dialect", "cprs")).isZero();
    assertThat(out).isEqualTo("灯\tcprs\tLED/TI" + System.lineSeparator());
    assertThat(beacon("count", "-d", db, "TI=LED")).isZero();
    String count = out;
    assertThat(beacon("count", "-d", db, "SAVED=灯")).isZero();
    assertThat(out).isEqualTo(count);
    assertThat(beacon("saved", "add", "-d", db, "--name", "灯", "--query", "TI=灯")).isEqualTo(2);
    assertThat(err).startsWith("beacon: '灯' is saved already, as LED/TI; ");
    assertThat(beacon("saved", "add", "-d", db, "--name", "灯", "--query", "TI=灯 or SAVED=灯", "--replace")).isEqualTo(2);
    assertThat(err).startsWith("beacon: column 9: saved searches refer to each other: 灯, 灯");
    assertThat(beacon("saved", "list", "-d", db, "--json")).isZero();
    assertThat(out).startsWith("[{\"name\":\"灯\",\"dialect\":\"CPRS\",\"text\":\"LED/TI\"");
    assertThat(beacon("count", "-d", db, "SAVED=灭")).isEqualTo(2);
    assertThat(beacon("saved", "remove", "-d", db, "灯", "无", "--lang", "zh")).isEqualTo(1);
    assertThat(err.strip()).isEqualTo("beacon: 没有保存的检索式 无");
  }

  @Test
  void theHistoryTellsWhatWasAsked() {
    beacon("count", "-d", db, "TI=LED", "--unit", "family");
    beacon("search", "-d", db, "*", "--limit", "1");
    beacon("search", "-d", db, "TI=");
    assertThat(beacon("history", "-d", db)).isZero();
    assertThat(out.lines().map(line -> line.replaceFirst("^\\S+\t", "")).toList())
        .first().isEqualTo("60\ts-1\tbeacon\t*");
    assertThat(beacon("history", "-d", db, "--limit", "1", "--json")).isZero();
    assertThat(out).startsWith("[{\"at\":\"").contains("\"dialect\":\"BEACON\",\"text\":\"*\",\"total\":60,\"snapshot\":\"s-1\"}]");
  }

  @Test
  void exportsAreCountedAndReadBack() throws Exception {
    for (String format : new String[] {"jsonl", "csv", "xlsx", "numbers"}) {
      Path file = folder.resolve("all." + format);
      assertThat(beacon("export", "-d", db, "*", "--format", format, "-o", file.toString(), "--lang", "zh", "--json")).isZero();
      assertThat(out.strip()).isEqualTo("{\"hits\":60,\"written\":60,\"format\":\"" + format.toUpperCase(Locale.ROOT)
          + "\",\"file\":\"" + file + "\",\"snapshot\":\"s-1\",\"cut\":0}");
      assertThat(beacon("import", "-d", folder.resolve(format).toString(), file.toString(), "--json")).isZero();
      assertThat(out).contains("\"added\":60");
      assertThat(beacon("export", "-d", db, "*", "--format", format, "-o", file.toString())).isEqualTo(2);
      assertThat(err).contains("is there already");
      assertThat(beacon("export", "-d", db, "*", "--format", format, "-o", file.toString(), "--force", "--lang", "en")).isZero();
    }
    assertThat(Files.readString(folder.resolve("all.csv"))).startsWith("\uFEFFRecord ID,Publication Number,");
    assertThat(beacon("export", "-d", db, "TI=", "--format", "csv", "-o", folder.resolve("x.csv").toString())).isEqualTo(2);
    assertThat(folder.resolve("x.csv")).doesNotExist();
  }
}
