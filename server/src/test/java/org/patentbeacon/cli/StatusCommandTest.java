package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Publication;

/// `beacon status` and `beacon deadline`.
class StatusCommandTest {
  @TempDir
  Path folder;

  private String db = "";
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

  private static PatentDocument document(String kind, String published, boolean granted, List<LegalEvent> events) {
    return PatentDocument.builder("CN110000001" + kind)
        .publication(new Publication("CN", "110000001", kind, PartialDate.parse(published), null, false, null, null))
        .application(new Application("CN201910000001", "CN", "201910000001", PartialDate.parse("2019-01-10"), null, null, null))
        .patentType(granted ? PatentType.INVENTION_GRANT : PatentType.INVENTION_APPLICATION).granted(granted)
        .titles(List.of(LocalizedText.original("zh", "散热灯具"))).legalEvents(events).build();
  }

  @BeforeEach
  void imports() throws IOException {
    db = folder.resolve("db").toString();
    Path file = folder.resolve("documents.jsonl");
    LegalEvent lapse = LegalEvent.of("CN", "CF01", "未缴年费专利权终止", PartialDate.parse("2023-06-20"));
    Files.write(file, List.of(DocumentJson.write(document("A", "2019-05-07", false, List.of())),
        DocumentJson.write(document("B", "2021-03-02", true, List.of(lapse)))));
    assertThat(beacon("import", "-d", db, file.toString(), "--lang", "zh")).as(err).isZero();
  }

  @Test
  void aStateIsToldWithWhatItRestsOn() {
    assertThat(beacon("status", "-d", db, "CN110000001A", "--on", "2023-08-01", "--lang", "zh")).as(err).isZero();
    assertThat(out).isEqualTo("""
        CN201910000001 (CN110000001A, CN110000001B)
        截至 2023-08-01：终止待恢复
          CN  终止待恢复；未缴年费；自 2023-06-20；可恢复至 2023-10-20；保护期届满 2039-01-10
        依据
          * 2019-05-07  CN  publication CN110000001A
          * 2021-03-02  CN  publication CN110000001B
          * 2023-06-20  CN  CF01  未缴年费专利权终止
        * 为状态所依据的事件。本结果仅供参考，不是法律意见。
        """);
  }

  @Test
  void laterEventsAreShownAndNotUsed() {
    assertThat(beacon("status", "-d", db, "201910000001", "--on", "2022-01-01", "--lang", "en", "--json")).as(err).isZero();
    assertThat(out).contains("\"application\":\"CN201910000001\"", "\"asOf\":\"2022-01-01\",\"state\":\"IN_FORCE\"",
        "\"code\":\"CF01\"", "\"country\":\"CN\",\"state\":\"IN_FORCE\"");
  }

  @Test
  void aSearchFindsAndShowsBothDocumentsAsEnded() {
    assertThat(beacon("search", "-d", db, "STATUS=失效 AND LAPSE-DATE=2023", "--facet", "STATUS", "--lang", "zh")).as(err).isZero();
    assertThat(out).contains("共 2 件", "CN110000001A     2019-05-07  散热灯具 [届满/终止]", "CN110000001B     2021-03-02  散热灯具 [届满/终止]",
        "STATUS\n       2 EXPIRED");
    assertThat(beacon("count", "-d", db, "STATUS=有效", "--lang", "en")).as(err).isZero();
    assertThat(out).isEqualTo("0\n");
  }

  @Test
  void theChecklistTellsEveryStepAndNeverMoreThanACandidate() {
    assertThat(beacon("freetouse", "-d", db, "CN110000001B", "--on", "2026-03-02", "--lang", "zh")).as(err).isZero();
    assertThat(out).startsWith("CN110000001B（CN）：需复核。截至 2026-03-02，数据截止 ").contains(
        "F1 权利已届满、终止或被宣告无效：通过（EXPIRED FEE_UNPAID）\n", "F4 目标市场无有效同族：通过\n",
        "F8 无原权利人或竞争对手的有效后续专利：不明\n", "不构成法律意见。\n同族、同日申请、分案和后续专利只在本数据库已载入的文献中查找。\n");
    assertThat(beacon("freetouse", "-d", db, "CN110000001B", "--on", "2023-08-01", "--lang", "en", "--json")).as(err).isZero();
    assertThat(out).startsWith("{\"headline\":\"NEEDS_REVIEW\"").contains("\"flags\":[\"NEEDS_REVIEW\",\"WAIT_RESTORATION\"]",
        "{\"step\":\"F1\",\"outcome\":\"FAIL\",\"verdict\":\"WAIT_RESTORATION\",\"evidence\":[\"LAPSED_RESTORABLE FEE_UNPAID\"]}");
    assertThat(beacon("freetouse", "-d", db, "CN110000001B", "--market", "us", "--lang", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(err).isEqualTo(
        "beacon: market: expected a country in which CN110000001B gives a right, found 'US'; it gives rights in CN\n");
  }

  @Test
  void theDeadlinesOfACaseFollowFromItsDocuments() {
    assertThat(beacon("deadline", "-d", db, "CN110000001B", "--on", "2022-01-01", "--json", "--lang", "en")).as(err).isZero();
    String ofDatabase = out;
    assertThat(ofDatabase).contains("\"rule\":\"CN.ANNUAL_FEE:4\",\"nominal\":\"2022-01-10\"");
    assertThat(beacon("deadline", "--authority", "cn", "--filed", "2019-01-10", "--granted", "2021-03-02", "--on", "2022-01-01",
        "--lang", "en")).as(err).isZero();
    assertThat(out).contains("2022-01-10  CN.ANNUAL_FEE:4  UPCOMING  1200.00 CNY");
    assertThat(beacon("deadline", "--authority", "CN", "--lang", "en")).isNotZero();
    assertThat(err).contains("expected a NUMBER with -d DIR, or --authority and --filed");
  }
}
