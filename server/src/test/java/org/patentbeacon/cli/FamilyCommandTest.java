package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.family.FamilyCorrection;
import org.patentbeacon.search.PatentDatabase;

/// `beacon family`, and the queries that look at families.
class FamilyCommandTest {
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

  private static PatentDocument document(String id, String application, String... priorities) {
    List<Priority> claimed = new ArrayList<>();
    for (String priority : priorities) {
      claimed.add(new Priority(priority.substring(0, 2), priority.substring(2), null, null, priority, null, null));
    }
    return PatentDocument.builder(id)
        .publication(new Publication(id.substring(0, 2), id.substring(2, id.length() - 1), id.substring(id.length() - 1), null,
            null, false, null, null))
        .application(new Application(application, application.substring(0, 2), application.substring(2), null, null, null, null))
        .priorities(claimed).build();
  }

  /// The first application in China, the same in Europe and in the US, there with a second priority.
  @BeforeEach
  void imports() throws IOException {
    db = folder.resolve("db").toString();
    load("first.jsonl", document("CN110000001A", "CN201910000001"));
    load("second.jsonl", document("EP3000001A", "EP20300001", "CN201910000001"), document("CN110000001B", "CN201910000001"));
    load("third.jsonl", document("US10000001B", "US202016000001", "CN201910000001", "CN201910000002"));
  }

  private void load(String name, PatentDocument... documents) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, List.of(documents).stream().map(DocumentJson::write).toList());
    assertThat(beacon("import", "-d", db, file.toString(), "--lang", "zh")).as(err).isZero();
  }

  @Test
  void bothFamiliesAreToldWithWhyEachMemberBelongs() {
    assertThat(beacon("family", "-d", db, "EP3000001A", "--lang", "zh")).as(err).isZero();
    assertThat(out).isEqualTo("""
        简单同族 S:CN201910000001: 2 件申请, CN EP
          CN110000001A  CN201910000001  优先权相同 CN201910000001；同一申请 CN201910000001
          CN110000001B  CN201910000001  优先权相同 CN201910000001；同一申请 CN201910000001
          EP3000001A  EP20300001  优先权相同 CN201910000001
        扩展同族 E:CN201910000001: 3 件申请, CN EP US
          CN110000001A  CN201910000001  同一申请 CN201910000001
          CN110000001B  CN201910000001  同一申请 CN201910000001
          EP3000001A  EP20300001  共有优先权 CN201910000001
          US10000001B  US202016000001  共有优先权 CN201910000001
        """);
  }

  @Test
  void theOnlyMemberNeedsNoReason() {
    assertThat(beacon("family", "-d", db, "US10000001B", "--lang", "en")).as(err).isZero();
    assertThat(out).startsWith("""
        Simple family S:US202016000001: 1 application, US
          US10000001B  US202016000001
        Extended family E:CN201910000001: 3 applications, CN EP US
          CN110000001A  CN201910000001  same application CN201910000001
        """);
  }

  @Test
  void jsonSaysTheSame() {
    assertThat(beacon("family", "-d", db, "CN201910000001", "--json", "--lang", "en")).as(err).isZero();
    assertThat(out).startsWith("{\"number\":\"CN110000001A\",\"simple\":{\"id\":\"S:CN201910000001\",\"size\":2,\"offices\":[\"CN\",\"EP\"],"
        + "\"members\":[{\"number\":\"CN110000001A\",\"application\":\"CN201910000001\",\"office\":\"CN\",\"status\":\"UNKNOWN\",\"because\":["
        + "{\"reason\":\"SAME_PRIORITIES\",\"shared\":[\"CN201910000001\"],"
        + "\"words\":{\"zh\":\"优先权相同 CN201910000001\",\"en\":\"same priorities CN201910000001\"}},");
  }

  @Test
  void anUnknownNumberIsSaid() {
    assertThat(beacon("family", "-d", db, "CN119999999A", "--lang", "en")).isEqualTo(1);
    assertThat(err).isEqualTo("beacon: 'CN119999999A' is not in this database; looked for CN119999999A\n");
  }

  @Test
  void queriesAndCountsGoByTheSameFamilies() {
    assertThat(beacon("count", "-d", db, "*", "--unit", "family", "--lang", "en")).as(err).isZero();
    assertThat(out).isEqualTo("2\n");
    assertThat(beacon("search", "-d", db, "FAM=EP3000001A and FAM-SIZE=2", "--sort", "number", "--lang", "en")).as(err).isZero();
    assertThat(out).contains("CN110000001A", "CN110000001B", "EP3000001A").doesNotContain("US10000001B");
  }

  @Test
  void whatIsJoinedByHandStaysJoined() throws IOException {
    FamilyCorrection join = new FamilyCorrection(FamilyCorrection.Kind.JOIN, "US10000001B", "EP3000001A");
    try (PatentDatabase database = PatentDatabase.open(Path.of(db))) {
      database.families().correct(List.of(join));
      String snapshot = database.snapshot().id();
      database.families().correct(List.of(join));
      assertThat(database.snapshot().id()).isEqualTo(snapshot);
      assertThat(database.families().corrections()).containsExactly(join);
    }
    load("fourth.jsonl", document("JP2020000001A", "JP2020100001", "CN201910000001"));
    assertThat(beacon("family", "-d", db, "US10000001B", "--lang", "zh")).as(err).isZero();
    assertThat(out).startsWith("""
        简单同族 S:CN201910000001: 4 件申请, CN EP JP US
          CN110000001A  CN201910000001  优先权相同 CN201910000001；同一申请 CN201910000001
          CN110000001B  CN201910000001  优先权相同 CN201910000001；同一申请 CN201910000001
          EP3000001A  EP20300001  优先权相同 CN201910000001；人工归入 US10000001B、EP3000001A
          JP2020000001A  JP2020100001  优先权相同 CN201910000001
          US10000001B  US202016000001  人工归入 US10000001B、EP3000001A
        """);
  }
}
