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
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PostalAddress;
import org.patentbeacon.document.Publication;
import org.patentbeacon.number.PublicationNumber;

/// `beacon applicant`.
class ApplicantCommandTest {
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

  private static PatentDocument document(String id, String applicant) {
    PublicationNumber number = PublicationNumber.of(id);
    return PatentDocument.builder(id)
        .publication(new Publication(number.authority(), number.number(), number.kind(), null, null, false, null, null))
        .parties(List.of(Party.of(PartyRole.APPLICANT, 1, PartyName.of(applicant))
            .withAddress(new PostalAddress("福建省福州市某路1号", null, null, null, null)))).build();
  }

  @BeforeEach
  void imports() throws IOException {
    db = folder.resolve("db").toString();
    Path file = folder.resolve("first.jsonl");
    Files.write(file, List.of(document("CN110000001A", "某某照明股份有限公司"), document("CN110000002A", "某某照明股份有限公司"),
        document("CN110000003A", "某某照明有限公司"), document("CN110000004A", "某某照明厂")).stream()
        .map(DocumentJson::write).toList());
    assertThat(beacon("import", "-d", db, file.toString(), "--lang", "en")).isZero();
  }

  @Test
  void tellsTheNamesWhyTheyAreOneAndWhatIsNot() {
    assertThat(beacon("applicant", "-d", db, "某某照明有限公司", "--lang", "zh")).isZero();
    assertThat(out).isEqualTo("""
        某某照明股份有限公司
          主名  某某照明股份有限公司，2 件
          别名  某某照明有限公司，1 件（置信度 0.85）
        归并理由
          某某照明股份有限公司 = 某某照明有限公司：仅组织形式不同，地址相同，福建省福州市某路1号（置信度 0.85）
        相近而未归并
          某某照明厂：厂、合伙等与公司并存，不是其更名
        """);
    assertThat(beacon("applicant", "-d", db, "某某照明厂", "--lang", "en")).isZero();
    assertThat(out).isEqualTo("""
        某某照明厂
          main name  某某照明厂, 1 publication
        alike, and not merged
          某某照明有限公司: a works or partnership stands beside a company
          某某照明股份有限公司: a works or partnership stands beside a company
        """);
  }

  @Test
  void tellsTheSameAsJson() {
    assertThat(beacon("applicant", "-d", db, "某某照明有限公司", "--json")).isZero();
    assertThat(out).contains("\"main\"", "\"某某照明股份有限公司\"", "SAME_STEM_SAME_ADDRESS", "OTHER_KIND");
  }

  @Test
  void suggestsANameThatIsNearlyRight() {
    assertThat(beacon("applicant", "-d", db, "某某昭明厂", "--lang", "zh")).isEqualTo(ExitCode.REFUSED);
    assertThat(err).isEqualTo("beacon: 没有名为“某某昭明厂”的申请人；是否为“某某照明厂”？\n");
    assertThat(beacon("applicant", "-d", db, "无名", "--lang", "en")).isEqualTo(ExitCode.REFUSED);
    assertThat(err).isEqualTo("beacon: no applicant is named '无名'\n");
  }
}
