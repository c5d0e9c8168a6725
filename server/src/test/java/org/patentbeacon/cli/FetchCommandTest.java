package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the command as a process, with a server on this machine in the place of OPS.
class FetchCommandTest {
  private static final String SECRET = "the-consumer-secret";
  private static final String UNKNOWN = "EP.9999999.A1";

  @TempDir
  Path folder;

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final MockWebServer server = new MockWebServer();
  private String quota = "";
  private String out = "";
  private String err = "";

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        return answer(request);
      }
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private MockResponse answer(RecordedRequest request) {
    MockResponse.Builder answer = new MockResponse.Builder().setHeader("X-RegisteredQuotaPerWeek-Used", "2500000");
    if (request.getTarget().endsWith("/auth/accesstoken")) {
      return answer.body("{\"access_token\": \"t\", \"expires_in\": \"1199\"}").build();
    }
    String body = request.getBody() == null ? "" : request.getBody().string(StandardCharsets.UTF_8);
    requests.add(request.getTarget() + " " + body.replace('\n', ','));
    if (!quota.isEmpty()) {
      return answer.code(403).setHeader("X-Rejection-Reason", quota).build();
    }
    if (request.getTarget().contains("/rest-services/legal/")) {
      return answer.body(legal(request.getTarget().replaceFirst(".*/", "").split("\\."))).build();
    }
    StringBuilder documents = new StringBuilder();
    for (String number : body.split("\n")) {
      String[] parts = number.split("\\.");
      if (parts.length == 3 && !number.equals(UNKNOWN)) {
        documents.append("<exchange-document country=\"%s\" doc-number=\"%s\" kind=\"%s\"/>".formatted((Object[]) parts));
      }
    }
    return answer.body("<ops:world-patent-data xmlns:ops=\"http://ops.epo.org\"><exchange-documents>" + documents
        + "</exchange-documents></ops:world-patent-data>").build();
  }

  /// An answer of the legal service for one publication: one event.
  private static String legal(String[] number) {
    return """
        <ops:world-patent-data xmlns:ops="http://ops.epo.org" xmlns="http://www.epo.org/exchange">
        <ops:patent-family legal="true"><ops:family-member family-id="19768124"><publication-reference>
        <document-id document-id-type="docdb"><country>%s</country><doc-number>%s</doc-number><kind>%s</kind></document-id>
        </publication-reference><ops:legal code="PG25" desc="LAPSED" infl="-"><ops:L007EP>2004-11-02</ops:L007EP>
        <ops:L008EP>PG25</ops:L008EP></ops:legal></ops:family-member></ops:patent-family></ops:world-patent-data>
        """.formatted((Object[]) number);
  }

  private int beacon(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-Xlog:disable", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
        Main.class.getName()));
    command.addAll(List.of(words));
    Path results = folder.resolve("out.txt");
    Path messages = folder.resolve("err.txt");
    ProcessBuilder process = new ProcessBuilder(command).redirectOutput(results.toFile())
        .redirectError(messages.toFile());
    process.environment().put("BEACON_OPS_KEY", "the-consumer-key");
    process.environment().put("BEACON_OPS_SECRET", SECRET);
    process.environment().put("BEACON_OPS_URL", server.url("/3.2").toString());
    Process started = process.start();
    assertThat(started.waitFor(2, TimeUnit.MINUTES)).isTrue();
    out = Files.readString(results);
    err = Files.readString(messages);
    return started.exitValue();
  }

  @Test
  void fetchesIntoADatabaseAndTellsWhatIsMissingAndFetchesNothingTwice() throws Exception {
    Path list = Files.writeString(folder.resolve("list.txt"), "公开号\nEP 1 000 000 A1 # 灯\n12345；EP9999999A1\n");
    String db = folder.resolve("db").toString();
    assertThat(beacon("fetch", "-d", db, "--only", "biblio,legal", "--file", list.toString(), "WO2022/259205 A1",
        "--json", "--lang", "en")).as(err).isEqualTo(ExitCode.REFUSED);
    assertThat(requests).containsExactly(
        "/3.2/rest-services/published-data/publication/docdb/biblio WO.2022259205.A1,EP.1000000.A1,EP.9999999.A1",
        "/3.2/rest-services/legal/publication/docdb/WO.2022259205.A1 ",
        "/3.2/rest-services/legal/publication/docdb/EP.1000000.A1 ");
    assertThat(out).startsWith("{").contains("\"sources\":[");
    assertThat(err.lines()).hasSize(3).last().isEqualTo(
        "OPS: fetched 2, there already 0, others 2, requests 3; used of this week's volume: 2.5 MB");
    assertThat(err).startsWith("12345: no publication number, ")
        .contains("EP9999999A1: not found at OPS, not in the answer");
    try (Stream<Path> files = Files.list(folder.resolve("db/fetched"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".xml")))
          .hasSize(3).contains("legal-EP.1000000.A1.xml", "legal-WO.2022259205.A1.xml");
    }
    assertThat(beacon("show", "-d", db, "EP 1000000", "--json")).as(err).isEqualTo(ExitCode.DONE);
    assertThat(out).contains("\"id\":\"EP1000000A1\"", "\"code\":\"PG25\"", "\"date\":\"2004-11-02\"");
    requests.clear();
    beacon("fetch", "-d", db, "--only", "biblio,legal", "EP1000000A1", "--lang", "zh");
    assertThat(requests).isEmpty();
    assertThat(err).startsWith("OPS：新获取 0，已有 1，其他 0，请求 0 次");
    assertThat(out + err).doesNotContain(SECRET);
  }

  @Test
  void aUsedUpVolumeIsToldOnceAndNotForEveryNumber() throws Exception {
    quota = "RegisteredQuotaPerWeek";
    assertThat(beacon("fetch", "-d", folder.resolve("db").toString(), "--lang", "en", "EP1000000A1", "EP1000001A1"))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(err).isEqualToIgnoringNewLines("stopped, 2 numbers are not finished, the next run goes on there: "
        + "the volume OPS allows in a week is used up (RegisteredQuotaPerWeek); what was fetched is kept, run the same "
        + "again next week" + "OPS: fetched 0, there already 0, others 2, requests 1; used of this week's volume: "
        + "2.5 MB");
  }

  @Test
  void saysWhereAKeyIsGot() {
    assumeTrue(System.getenv("BEACON_OPS_KEY") == null, "a key is set here");
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(messages, true), "fetch", "-d",
        folder.resolve("db").toString(), "--lang", "en", "EP1000000A1");
    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(messages.toString().strip()).isEqualTo("beacon: set the variables BEACON_OPS_KEY and BEACON_OPS_SECRET:"
        + " register at https://developers.epo.org, free of charge, and add an app under My Apps");
    assertThat(folder.resolve("db")).doesNotExist();
  }

  @Test
  void wrongUseIsToldBeforeAnythingIsSent() throws Exception {
    String db = folder.resolve("db").toString();
    assertThat(beacon("fetch", "-d", db, "--lang", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(err).isEqualToIgnoringNewLines(
        "beacon: no numbers: expected publication numbers, or --file with a list of them");
    assertThat(beacon("fetch", "-d", db, "--base-url", "http://example.org", "EP1000000A1")).isEqualTo(ExitCode.USAGE);
    assertThat(err).isEqualToIgnoringNewLines("beacon: expected an address that begins with https://, or a server on "
        + "this machine, found 'http://example.org'");
    assertThat(requests).isEmpty();
    assertThat(folder.resolve("db")).doesNotExist();
  }
}
