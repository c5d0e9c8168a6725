package org.patentbeacon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoDefinition;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.watch.Watch;

class BeaconServerTest {
  @TempDir
  static Path folder;

  private static PatentDatabase database;
  private static Beacon beacon;
  private static BeaconServer server;

  @BeforeAll
  static void starts() throws IOException {
    DemoSector sector = DemoSector.of(2026, 300);
    sector.writeFirstBatch(folder.resolve("first"));
    sector.writeSecondBatch(folder.resolve("second"));
    database = PatentDatabase.open(folder.resolve("db"),
        Clock.fixed(DemoSector.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    beacon = Beacon.open(database, folder.resolve("ledger.db"), Clock.systemUTC());
    database.importFrom(folder.resolve("first"));
    beacon.watch(Watch.query(DemoSector.WATCH_NAME, DemoSector.WATCH_QUERY));
    database.importFrom(folder.resolve("second"));
    DemoDefinition.write(folder.resolve("sector"));
    SectorBinding.bind(database, SectorFiles.in(folder.resolve("sector")));
    beacon.run(DemoSector.TODAY);
    server = BeaconServer.start(database, beacon, "127.0.0.1", 0);
  }

  @AfterAll
  static void stops() throws IOException {
    server.close();
    beacon.close();
    database.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String words(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void searchesAndShowsWhatMatched() throws Exception {
    HttpResponse<String> answer = get("/api/v1/search?highlight=true&facet=IPC:3&query=" + words("TIABC=液冷板"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"clauseText\":\"TIABC=\\\"液冷板\\\"\"", "\"facets\":{\"IPC\":[");
  }

  @Test
  void countsAFieldAsIfNothingWereChosenOfIt() throws Exception {
    String all = get("/api/v1/search?limit=0&facet=PT&query=*").body();
    String chosen = get("/api/v1/search?limit=0&facet=PT&choose=PT=U&query=*").body();
    assertThat(chosen.substring(chosen.indexOf("\"facets\""))).isEqualTo(all.substring(all.indexOf("\"facets\"")));
    assertThat(chosen.substring(0, chosen.indexOf(','))).isNotEqualTo(all.substring(0, all.indexOf(',')));
    HttpResponse<String> wrong = get("/api/v1/search?choose=PT&query=*");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("choose: expected a field and a value such as IPC=F21V, found 'PT'");
  }

  @Test
  void saysWhereAQueryIsWrong() throws Exception {
    HttpResponse<String> answer = get("/api/v1/search?query=" + words("TI=灯 and"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"code\":\"MISSING_RIGHT\",\"start\":5,\"end\":8",
        "\"detail\":\"column 6: expected an operand after 'and'\"");
  }

  @Test
  void refusesAParameterItDoesNotKnow() throws Exception {
    HttpResponse<String> answer = get("/api/v1/count?query=*&units=family");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("there is no parameter 'units' here; known are query, unit");
  }

  @Test
  void givesADocumentByAnyFormOfItsNumber() throws Exception {
    assertThat(get("/api/v1/documents/" + words("CN 215000001 U").replace("+", "%20")).body())
        .startsWith("{\"schema\":\"patent-beacon/1\",\"id\":\"CN215000001U\"");
    assertThat(get("/api/v1/documents/CN215000001U/family").body()).startsWith("{\"number\":\"CN215000001U\",\"simple\":{\"id\":\"S:");
    assertThat(get("/api/v1/documents/CN215999999U").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsTheSectorsOfTheDatabase() throws Exception {
    assertThat(get("/api/v1/sectors").body()).startsWith("[{\"sector\":\"led-lighting\",\"revision\":\"")
        .contains("\"unit\":\"SIMPLE_FAMILY\"", "{\"id\":\"n-1.1\",\"name\":{\"zh\":\"液冷\",\"en\":\"liquid cooling\"},\"path\":\"照明/散热/液冷\",\"own\":");
    assertThat(get("/api/v1/count?query=" + words("TOPIC=照明/散热 and TAG=功效/散热")).statusCode()).isEqualTo(200);
  }

  @Test
  void countsTheHitsByTopic() throws Exception {
    assertThat(get("/api/v1/search?limit=0&facet=TOPIC&facet=WIPO35&query=" + words("PNC=CN")).body()).contains(
        "\"TOPIC\":[{\"value\":\"照明\",\"count\":", "\"title\":{\"zh\":\"液冷\",\"en\":\"liquid cooling\"},"
        + "\"query\":\"(PNC=CN) and TOPIC=\\\"照明/散热/液冷\\\"\"}", "\"WIPO35\":[{\"value\":\"1\",\"count\":");
    HttpResponse<String> wrong = get("/api/v1/count?query=" + words("TOPIC=照明/散熱"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("\"code\":\"UNKNOWN_TOPIC\",\"start\":0,\"end\":11",
        "\"suggestions\":[\"照明/散热\"]");
  }

  @Test
  void tellsTheRightsOfADocument() throws Exception {
    assertThat(get("/api/v1/info").body()).contains("\"legalEventOffices\":[\"CN\"]");
    assertThat(get("/api/v1/search?limit=1&query=PN=CN215000001U").body()).contains("\"status\":\"IN_FORCE\",\"familySize\":1");
    assertThat(get("/api/v1/search?limit=1&query=" + words("PNC=CN and STATUS=EXPIRED")).body())
        .containsPattern("\"status\":\"EXPIRED\",\"lapsed\":\"\\d{4}-\\d\\d-\\d\\d\"");
    assertThat(get("/api/v1/documents/CN215000001U/status?on=2026-11-20").body())
        .contains("\"documents\":[\"CN215000001U\"],\"asOf\":\"2026-11-20\",\"state\":\"IN_FORCE\"", "\"country\":\"CN\"");
    assertThat(get("/api/v1/documents/CN215000001U/freetouse").body())
        .startsWith("{\"headline\":\"NOT_FREE\",\"words\":{\"zh\":\"仍受保护\",\"en\":\"not free\"}");
    HttpResponse<String> wrong = get("/api/v1/documents/CN215000001U/status?on=2026");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("on: expected a day such as 2026-03-01, found '2026'");
  }

  @Test
  void listsAlertsWithTheirEvidence() throws Exception {
    assertThat(get("/api/v1/alerts").body()).contains("\"severity\":\"YELLOW\"", "\"recommendedAction\"",
        "\"cause\":\"LATE\"", "\"disclaimer\":\"triage-1\"", "\"assignee\":null,\"snoozeUntil\":null,\"inhibitedBy\":null");
  }

  @Test
  void servesThePageItsChartsAndTheReport() throws Exception {
    assertThat(get("/").body()).contains("<html lang=\"zh-CN\">");
    assertThat(get("/assets/echarts.min.js").statusCode()).isEqualTo(200);
    assertThat(get("/api/v1/landscape.html?query=*").body()).contains("专利技术全景报告");
    assertThat(get("/healthz").body()).isEqualTo("ok");
  }

  @Test
  void aReportFileIsPostedAsTheCommandReadsIt() throws Exception {
    HttpResponse<String> page = post("/api/v1/landscape.html?query=*&sections=overall,rights&date=2026-11-27",
        "title: 某某照明态势\nclient: 某某客户\nleaveOut: [T5]\ntext:\n  rights:\n    - 我方补充。\n");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("某某照明态势", "某某客户", "我方补充。");
    HttpResponse<String> wrong = post("/api/v1/landscape.html?query=*", "title: x\nklient: y\n");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("the body, line 2: expected one of title, client, author, leaveOut, text, found 'klient'");
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
