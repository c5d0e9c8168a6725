package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectorCommandTest {
  @TempDir
  Path temp;

  private String out = "";
  private String err = "";

  private int beacon(String... words) {
    StringWriter results = new StringWriter();
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(messages, true), words);
    out = results.toString().replace(System.lineSeparator(), "\n");
    err = messages.toString().replace(System.lineSeparator(), "\n");
    return code;
  }

  @Test
  void aSectorIsMadeCheckedPackedAndUnpacked() {
    String folder = temp.resolve("led").toString();
    String zip = temp.resolve("led.zip").toString();
    assertThat(beacon("sector", "init", folder, "--name", "照明", "--lang", "en")).isZero();
    assertThat(out).isEqualTo("8 files written to " + folder + ": sector.yaml, topics.yaml, documents.csv, applicants.csv,"
        + " families.csv, fields.yaml, marks.csv, samples.csv\n");
    assertThat(beacon("sector", "check", folder, "--lang", "en")).isZero();
    assertThat(out).isEqualTo("""
        warning: topics.yaml, line 5, topic n-1 示例节点: no sample within a year
        照明: topics 1, errors 0, warnings 1
        """);
    assertThat(beacon("sector", "pack", folder, "-o", zip, "--lang", "zh")).isZero();
    assertThat(out).matches("\\Q" + zip + "\\E：led 版本 [0-9a-f]{12}，8 个文件\n");
    String packed = out.substring(out.indexOf('：'));
    assertThat(beacon("sector", "unpack", zip, temp.resolve("elsewhere").toString(), "--lang", "zh")).isZero();
    assertThat(out).endsWith(packed);
    assertThat(beacon("sector", "unpack", zip, folder, "--lang", "zh")).isEqualTo(ExitCode.REFUSED);
    assertThat(err).isEqualTo("beacon: 目录 " + folder + " 不是空的\n");
  }

  @Test
  void errorsAreAllSaidAndRefused() throws IOException {
    String folder = temp.resolve("led").toString();
    beacon("sector", "init", folder, "--name", "照明");
    Files.writeString(temp.resolve("led/topics.yaml"), "topics:\n  - {id: n-1, name: 封装, query: \"TI=(a or b\"}\n");
    Files.writeString(temp.resolve("led/documents.csv"), "topic,document,action,reach,by,date,reason\nn-2,CN113781974A,include,,,,a\n");
    assertThat(beacon("sector", "check", folder, "--lang", "zh")).isEqualTo(ExitCode.REFUSED);
    assertThat(out).isEqualTo("""
        错误：topics.yaml，第 2 行，节点 n-1 封装：第 4 列：左括号没有闭合（this '(' is never closed）
        错误：documents.csv，第 2 行：未知的节点“n-2”，最接近的是“n-1”
        照明：1 个节点，2 个错误，0 个警告
        """);
    assertThat(beacon("sector", "check", folder, "--json")).isEqualTo(ExitCode.REFUSED);
    assertThat(out).startsWith("{\"sector\":\"led\",\"topics\":1,\"errors\":2,\"warnings\":0,\"findings\":[{\"severity\":\"ERROR\","
        + "\"file\":\"topics.yaml\",\"line\":2,\"subject\":{\"zh\":\"节点 n-1 封装\",\"en\":\"topic n-1 封装\"},\"column\":4,"
        + "\"message\":{\"zh\":\"左括号没有闭合（this '(' is never closed）\",\"en\":\"this '(' is never closed\"}}");
    assertThat(beacon("sector", "pack", folder, "-o", temp.resolve("led.zip").toString(), "--lang", "en"))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(err).endsWith("beacon: a sector with errors is not packed\n");
    assertThat(temp.resolve("led.zip")).doesNotExist();
    assertThat(beacon("sector", "check", temp.resolve("none").toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err).isEqualTo("beacon: there is no file " + temp.resolve("none") + "\n");
  }
}
