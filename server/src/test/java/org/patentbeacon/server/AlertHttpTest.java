package org.patentbeacon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.watch.Watch;

class AlertHttpTest {
  @TempDir
  static Path folder;

  private static PatentDatabase database;
  private static Beacon beacon;
  private static BeaconServer server;

  @BeforeAll
  static void starts() throws IOException {
    DemoSector sector = DemoSector.of(2026, 100);
    sector.writeFirstBatch(folder.resolve("first"));
    sector.writeSecondBatch(folder.resolve("second"));
    database = PatentDatabase.open(folder.resolve("db"));
    beacon = Beacon.open(database, folder.resolve("ledger.db"), Clock.systemUTC());
    database.importFrom(folder.resolve("first"));
    beacon.watch(Watch.query(DemoSector.WATCH_NAME, DemoSector.WATCH_QUERY));
    beacon.ledger().endpoints().add(new Scope.Tenant(Watch.DEFAULT_TENANT),
        new Endpoint(Watch.DEFAULT_TENANT, "feed", Endpoint.Channel.ATOM, "feed", List.of("5f1d"), true), Wishes.USUAL);
    database.importFrom(folder.resolve("second"));
    beacon.run(DemoSector.TODAY);
    server = BeaconServer.start(database, beacon, "127.0.0.1", 0);
  }

  @AfterAll
  static void stops() throws IOException {
    server.close();
    beacon.close();
    database.close();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> move(String id, String version, String body) throws IOException, InterruptedException {
    return send(to("/api/v1/alerts/" + id + "/transitions").header("If-Match", version)
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void movesAnAlertForWhoSawItsVersion() throws Exception {
    String page = send(to("/api/v1/alerts?kind=query&limit=1")).body();
    String id = page.substring(page.indexOf("al_"), page.indexOf("al_") + 35);
    String tag = send(to("/api/v1/alerts/" + id)).headers().firstValue("ETag").orElseThrow();
    assertThat(send(to("/api/v1/alerts/" + id + "/transitions").POST(HttpRequest.BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(428);
    HttpResponse<String> refused = move(id, tag, "{\"to\":\"DISMISSED\"}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("DISMISSED needs a reason", "legal moves: ");
    HttpResponse<String> seen = move(id, tag, "{\"to\":\"SEEN\",\"by\":\"周敏\"}");
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.body()).contains("\"state\":\"SEEN\"");
    HttpResponse<String> late = move(id, tag, "{\"to\":\"RESOLVED\",\"text\":\"已处理\"}");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.headers().firstValue("ETag")).isEqualTo(seen.headers().firstValue("ETag"));
    assertThat(move("al_none", tag, "{\"to\":\"SEEN\"}").statusCode()).isEqualTo(404);
    assertThat(move(id, tag, "{\"too\":\"SEEN\"}").statusCode()).isEqualTo(400);
    assertThat(send(to("/api/v1/alerts/" + id + "/feedback")
        .POST(HttpRequest.BodyPublishers.ofString("{\"verdict\":\"USEFUL\"}"))).statusCode()).isEqualTo(204);
  }

  @Test
  void pagesThroughTheInboxAndRefusesUnknownWords() throws Exception {
    String first = send(to("/api/v1/alerts?limit=1&order=oldest_first")).body();
    assertThat(first).contains("\"nextCursor\":\"", "\"cutoff\":{");
    assertThat(send(to("/api/v1/alerts?tenant=t-none")).body()).startsWith("{\"items\":[]");
    HttpResponse<String> wrong = send(to("/api/v1/alerts?severity=pink"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("severity: expected one of BLUE, YELLOW, ORANGE, RED, found 'pink'");
  }

  @Test
  void givesTheFeedToWhoKnowsItsToken() throws Exception {
    HttpResponse<String> feed = send(to("/feeds/5f1d.atom"));
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
    assertThat(feed.body()).contains("<id>tag:127.0.0.1,2026:alert/al_");
    assertThat(send(to("/feeds/5f1d.atom?watch=w-none")).body()).doesNotContain("<entry>");
    assertThat(send(to("/feeds/5f1e.atom")).statusCode()).isEqualTo(404);
  }
}
