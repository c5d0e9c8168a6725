package org.patentbeacon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.scheme.SchemeOptions;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.warning.Beacon;

/// Similar documents, similarity in a search, and class titles over HTTP.
class SimilarHttpTest {
  @TempDir
  static Path folder;

  private static PatentDatabase database;
  private static Beacon beacon;
  private static BeaconServer server;
  private static String seed = "";

  @BeforeAll
  static void starts() throws IOException {
    DemoSector.of(2026, 300).writeFirstBatch(folder.resolve("first"));
    database = PatentDatabase.open(folder.resolve("db"));
    beacon = Beacon.open(database, folder.resolve("ledger.db"), Clock.systemUTC());
    database.importFrom(folder.resolve("first"));
    seed = database.search("IPC=F21V and PNC=CN").hits().getFirst().number();
    Path scheme = Files.writeString(folder.resolve("classes_2025.tsv"), """
        symbol	level	title_zh	title_en
        F21V29/00	0	防热	Against heat
        F21V29/50	1	冷却	Cooling
        F21V29/51	2	热管	Heat pipes
        """);
    database.schemes().load(List.of(scheme), new SchemeOptions(null, null));
    server = BeaconServer.start(database, beacon, "127.0.0.1", 0);
  }

  @AfterAll
  static void stops() throws IOException {
    server.close();
    beacon.close();
    database.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/" + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  private static HttpResponse<String> post(String path, String type, String text) throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(text)));
  }

  private static String words(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> numbers(String json) {
    return Pattern.compile("\\{\"number\":\"([^\"]+)\"").matcher(json).results().map(found -> found.group(1)).toList();
  }

  @Test
  void tellsWhatIsSimilarToNumbersAndWhy() throws Exception {
    HttpResponse<String> answer = get("similar?number=" + seed + "&by=words,classes&limit=5&among=" + words("PNC=CN"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"seeds\":[\"" + seed + "\"],\"hits\":[{\"number\":\"CN")
        .contains("\"evidence\":[{\"signal\":\"", "\"how\":\"WORDS\"").endsWith(",\"snapshot\":\"s-1\",\"notices\":[]}");
    assertThat(numbers(answer.body())).hasSize(5).doesNotHaveDuplicates().doesNotContain(seed)
        .allMatch(number -> number.startsWith("CN"));
    assertThat(get("similar?number=CN215999999U").statusCode()).isEqualTo(404);
    assertThat(get("similar").body()).contains("the parameter 'number' is missing");
    assertThat(get("similar?number=" + seed + "&by=looks").statusCode()).isEqualTo(400);
    assertThat(get("similar?number=" + seed + "&limit=0").statusCode()).isEqualTo(400);
    assertThat(get("similar?number=" + seed + "&among=TI%3D").statusCode()).isEqualTo(422);
  }

  @Test
  void comparesATextThatIsSent() throws Exception {
    HttpResponse<String> answer = post("similar?limit=3", "text/plain; charset=utf-8", "液冷板散热的灯具");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"seeds\":[\"液冷板散热的灯具\"]").contains("\"code\":\"NO_MODEL\"");
    assertThat(numbers(answer.body())).hasSize(3);
    HttpResponse<String> large = post("similar", "text/plain", "x".repeat(1_000_001));
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("expected a text of at most 1000000 bytes, found more");
    HttpResponse<String> json = post("similar", "application/json", "{}");
    assertThat(json.statusCode()).isEqualTo(415);
    assertThat(json.body()).contains("expected a text/plain body in UTF-8, found application/json");
    assertThat(post("similar", "text/plain", " … ").statusCode()).isEqualTo(400);
  }

  @Test
  void pagesOfASearchBySimilarityHaveEveryHitOfTheFilterOnce() throws Exception {
    String path = "search?limit=17&query=" + words("R=" + seed + " and IPC=F21V");
    List<String> all = new ArrayList<>();
    for (String cursor = ""; cursor != null; cursor = next(path, cursor, all)) {
      assertThat(all).hasSizeLessThan(2000);
    }
    assertThat(all).doesNotHaveDuplicates().hasSize((int) database.count("IPC=F21V", CountUnit.PUBLICATION));
    assertThat(all.size()).isGreaterThan(2 * 17);
    assertThat(all.getFirst()).isEqualTo(seed);
  }

  private static @Nullable String next(String path, String cursor, List<String> all) throws Exception {
    HttpResponse<String> answer = get(cursor.isEmpty() ? path : path + "&cursor=" + words(cursor));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    all.addAll(numbers(answer.body()));
    Matcher next = Pattern.compile("\"nextCursor\":\"([^\"]+)\"").matcher(answer.body());
    return next.find() ? next.group(1) : null;
  }

  @Test
  void classesHaveTitlesInHitsAndAreSuggested() throws Exception {
    assertThat(get("search?limit=1&query=" + words("IPC==F21V29/51")).body())
        .contains("\"F21V29/51\":{\"zh\":\"热管\",\"en\":\"Heat pipes\"}");
    assertThat(get("classes?text=" + words("热管")).body()).isEqualTo("{\"IPC\":[{\"symbol\":\"F21V29/51\","
        + "\"level\":\"SUBGROUP\",\"dots\":2,\"title\":{\"zh\":\"热管\",\"en\":\"Heat pipes\"}}]}");
    assertThat(get("classes?text=cooling&lang=en&limit=3").body()).contains("\"symbol\":\"F21V29/50\"");
    assertThat(get("classes?text=cooling&lang=de").body()).contains("lang: expected zh or en, found 'de'");
    assertThat(get("classes").statusCode()).isEqualTo(400);
  }
}
