package org.patentbeacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.fetch.FetchOutcome.Cached;
import org.patentbeacon.fetch.FetchOutcome.Failed;
import org.patentbeacon.fetch.FetchOutcome.Fetched;
import org.patentbeacon.fetch.FetchOutcome.NotFound;
import org.patentbeacon.fetch.FetchOutcome.Refused;
import org.patentbeacon.fetch.FetchOutcome.Stopped;
import org.patentbeacon.number.PublicationNumber;

class OpsClientTest {
  private static final String PUBLISHED = "published-data/publication/";
  private static final String A1 = "EP.1000000.A1";

  @TempDir
  Path folder;

  private final TestTime time = new TestTime();
  private FakeOps ops;

  @BeforeEach
  void start() throws IOException {
    ops = FakeOps.start();
  }

  @AfterEach
  void stop() {
    ops.close();
  }

  private OpsOptions options() {
    return OpsOptions.of(new OpsKey(FakeOps.KEY, FakeOps.SECRET), folder, time.withSeed(7)).base(ops.base());
  }

  private FetchReport fetch(OpsOptions options, String... numbers) throws IOException {
    try (OpsClient client = OpsClient.open(options)) {
      return client.fetch(List.of(numbers));
    }
  }

  private List<String> names(List<Path> files) {
    return files.stream().map(file -> folder.relativize(file).toString()).toList();
  }

  @Test
  void asksForTheBibliographicDataOfAllAtOnceAndThenNumberByNumber() throws IOException {
    FetchReport report = fetch(options(), "EP 1 000 000 A1", "WO2022/259205 A1");
    assertThat(ops.requests()).containsExactly(
        "POST " + PUBLISHED + "docdb/biblio EP.1000000.A1,WO.2022259205.A1",
        "GET " + PUBLISHED + "docdb/EP.1000000.A1/fulltext",
        "GET " + PUBLISHED + "docdb/EP.1000000.A1/claims",
        "GET " + PUBLISHED + "docdb/EP.1000000.A1/description",
        "GET family/publication/docdb/EP.1000000.A1/legal",
        "GET " + PUBLISHED + "docdb/WO.2022259205.A1/fulltext",
        "GET " + PUBLISHED + "docdb/WO.2022259205.A1/claims",
        "GET " + PUBLISHED + "docdb/WO.2022259205.A1/description",
        "GET family/publication/docdb/WO.2022259205.A1/legal");
    assertThat(report.requests()).isEqualTo(9);
    assertThat(report.complete()).isTrue();
    assertThat(report.stopped()).isNull();
    assertThat(report.outcomes()).hasOnlyElementsOfType(Fetched.class);
    assertThat(names(report.files())).containsExactly("biblio-EP.1000000.A1-2-d959ff6a90a0ff91.xml",
        "claims-EP.1000000.A1.xml", "description-EP.1000000.A1.xml", "family-legal-EP.1000000.A1.xml",
        "claims-WO.2022259205.A1.xml", "description-WO.2022259205.A1.xml", "family-legal-WO.2022259205.A1.xml");
    assertThat(report.files().get(1)).hasContent(
        FakeOps.answer("<ops:patent-family path=\"" + PUBLISHED + "docdb/EP.1000000.A1/claims\"/>"));
  }

  @Test
  void asksForWhatIsWantedOnly() throws IOException {
    fetch(options().only(Set.of(FetchPart.BIBLIO)), "EP1000000A1");
    fetch(options().only(Set.of(FetchPart.FAMILY)), "EP1000000A1");
    fetch(options().only(Set.of(FetchPart.LEGAL)), "EP1000000A1");
    assertThat(ops.requests()).containsExactly("POST " + PUBLISHED + "docdb/biblio " + A1,
        "GET family/publication/docdb/" + A1, "GET legal/publication/docdb/" + A1);
  }

  @Test
  void asksInTheOtherFormForANumberWhoseKindIsNotKnown() throws IOException {
    FetchReport report = fetch(options().only(Set.of(FetchPart.BIBLIO, FetchPart.LEGAL)), "EP1000000");
    assertThat(ops.requests()).containsExactly("POST " + PUBLISHED + "epodoc/biblio EP1000000",
        "GET legal/publication/epodoc/EP1000000");
    assertThat(report.complete()).isTrue();
  }

  @Test
  void asksForAHundredAtATime() throws IOException {
    String[] numbers = IntStream.range(0, 250).mapToObj(i -> "EP" + (1_000_000 + i) + "A1").toArray(String[]::new);
    FetchReport report = fetch(options().only(Set.of(FetchPart.BIBLIO)), numbers);
    assertThat(ops.requests()).hasSize(3);
    assertThat(ops.requests().get(2).split(",")).hasSize(50);
    assertThat(report.outcomes()).hasSize(250);
    assertThat(report.files()).hasSize(3);
  }

  @Test
  void tellsWhatIsNoNumberAndWhatOpsDoesNotHaveAndGoesOn() throws IOException {
    ops.without("EP.9999999.A1");
    FetchReport report = fetch(options().only(Set.of(FetchPart.BIBLIO, FetchPart.FAMILY)), "lamp", "EP9999999A1",
        "EP1000000A1", "EP 1000000 A1");
    assertThat(report.outcomes()).hasSize(3);
    assertThat(report.outcomes().get(0)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isNotBlank());
    assertThat(report.outcomes().get(1)).isEqualTo(
        new NotFound("EP9999999A1", PublicationNumber.of("EP9999999A1"), "not in the answer"));
    assertThat(report.outcomes().get(2)).isInstanceOf(Fetched.class);
    assertThat(report.complete()).isFalse();
    assertThat(ops.requests()).noneMatch(request -> request.startsWith("GET") && request.contains("9999999"));
  }

  @Test
  void findsTheOneNumberForWhoseSakeAWholeQuestionIsRefused() throws IOException {
    ops.at(1, FakeOps.response(404, FakeOps.NOT_FOUND)).without("EP.1000003.A1");
    FetchReport report = fetch(options().only(Set.of(FetchPart.BIBLIO)), "EP1000001A1", "EP1000002A1", "EP1000003A1");
    assertThat(ops.requests()).extracting(request -> request.substring(request.lastIndexOf(' ') + 1)).containsExactly(
        "EP.1000001.A1,EP.1000002.A1,EP.1000003.A1", "EP.1000001.A1", "EP.1000002.A1,EP.1000003.A1");
    assertThat(report.outcomes()).extracting(outcome -> (Object) outcome.getClass())
        .containsExactly(Fetched.class, Fetched.class, NotFound.class);
  }

  @Test
  void anUnknownNumberAloneIsNotFoundWithWhatOpsSays() throws IOException {
    ops.without("EP.9999999.A1");
    FetchReport report = fetch(options(), "EP9999999A1");
    assertThat(report.outcomes()).containsExactly(new NotFound("EP9999999A1", PublicationNumber.of("EP9999999A1"),
        "SERVER.EntityNotFound No results found"));
    ops.forget();
    assertThat(fetch(options(), "EP9999999A1").outcomes()).isEqualTo(report.outcomes());
    assertThat(ops.requests()).isEmpty();
  }

  @Test
  void anAmbiguousNumberIsToldWithWhatItMayBe() throws IOException {
    ops.fixed("epodoc/biblio", FakeOps.response(413, """
        <fault xmlns="http://ops.epo.org"><code>CLIENT.AmbiguousRequest</code>
          <message>The request was ambiguous</message><details>
          <resolution>publication/docdb/EP.1000000.A1</resolution><resolution>publication/docdb/EP.1000000.B1</resolution>
        </details></fault>"""));
    assertThat(fetch(options(), "EP1000000").outcomes()).containsExactly(new NotFound("EP1000000",
        PublicationNumber.of("EP1000000"), "several documents have this number, give the kind: "
        + "publication/docdb/EP.1000000.A1, publication/docdb/EP.1000000.B1"));
  }

  @Test
  void textsThatOpsDoesNotHaveAreANoteAndNoError() throws IOException {
    ops.without(A1 + "/fulltext");
    FetchReport report = fetch(options(), "EP1000000A1");
    assertThat(report.complete()).isTrue();
    assertThat(report.outcomes().getFirst()).isInstanceOfSatisfying(Fetched.class, fetched -> assertThat(fetched.notes())
        .containsExactly("no claims: SERVER.EntityNotFound No results found",
            "no description: SERVER.EntityNotFound No results found"));
    assertThat(ops.requests()).hasSize(3);
  }

  @Test
  void aFamilyTooLargeForItsEventsComesWithoutThem() throws IOException {
    ops.fixed("/legal", FakeOps.response(413, "<fault xmlns=\"http://ops.epo.org\"><code>SERVER.LimitedServerResources"
        + "</code><message>Please request in smaller chunks</message></fault>"));
    OpsOptions wanted = options().only(Set.of(FetchPart.FAMILY, FetchPart.LEGAL));
    FetchReport report = fetch(wanted, "EP1000000A1");
    assertThat(ops.requests()).containsExactly("GET family/publication/docdb/EP.1000000.A1/legal",
        "GET family/publication/docdb/EP.1000000.A1");
    assertThat(report.outcomes().getFirst()).isInstanceOfSatisfying(Fetched.class, fetched -> assertThat(fetched.notes())
        .containsExactly("no legal events: SERVER.LimitedServerResources Please request in smaller chunks"));
    ops.forget();
    assertThat(fetch(wanted, "EP1000000A1").files()).isEqualTo(report.files());
    assertThat(ops.requests()).isEmpty();
  }

  @Test
  void askedAgainEverythingIsThere() throws IOException {
    FetchReport first = fetch(options(), "EP1000000A1", "EP1000001A1");
    ops.forget();
    FetchReport again = fetch(options(), "EP1000001A1", "EP1000000A1");
    assertThat(ops.requests()).isEmpty();
    assertThat(again.outcomes()).hasOnlyElementsOfType(Cached.class);
    assertThat(again.files()).containsExactlyInAnyOrderElementsOf(first.files());
    assertThat(again.requests()).isZero();
    assertThat(ops.tokenRequests()).hasSize(1);
  }

  @Test
  void aNewNumberInTheListIsTheOnlyOneAskedFor() throws IOException {
    OpsOptions biblio = options().only(Set.of(FetchPart.BIBLIO));
    fetch(biblio, "EP1000000A1", "EP1000001A1");
    ops.forget();
    FetchReport report = fetch(biblio, "EP1000005A1", "EP1000000A1", "EP1000001A1");
    assertThat(ops.requests()).containsExactly("POST " + PUBLISHED + "docdb/biblio EP.1000005.A1");
    assertThat(report.outcomes()).extracting(outcome -> (Object) outcome.getClass())
        .containsExactly(Fetched.class, Cached.class, Cached.class);
  }

  @Test
  void anOldAnswerIsAskedForAgain() throws IOException {
    OpsOptions options = options().only(Set.of(FetchPart.LEGAL)).maxAge(Duration.ofDays(2));
    fetch(options, "EP1000000A1");
    time.pass(Duration.ofDays(2));
    fetch(options, "EP1000000A1");
    assertThat(ops.requests()).hasSize(1);
    time.pass(Duration.ofSeconds(1));
    assertThat(fetch(options, "EP1000000A1").outcomes()).hasOnlyElementsOfType(Fetched.class);
    assertThat(ops.requests()).hasSize(2);
    fetch(options.maxAge(Duration.ZERO), "EP1000000A1");
    assertThat(ops.requests()).hasSize(3);
    assertThatThrownBy(() -> options.maxAge(Duration.ofDays(-1))).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected an age of zero or more and a time-out above zero, found PT-24H and PT1M");
  }

  @Test
  void aDamagedFolderIsAskedForAgain() throws IOException {
    OpsOptions options = options().only(Set.of(FetchPart.LEGAL));
    fetch(options, "EP1000000A1");
    Files.write(folder.resolve("legal-EP.1000000.A1.tsv"), new byte[] {(byte) 0xFF, 9, 1});
    fetch(options, "EP1000000A1");
    Files.delete(folder.resolve("legal-EP.1000000.A1.xml"));
    fetch(options, "EP1000000A1");
    assertThat(ops.requests()).hasSize(3);
  }

  @Test
  void goesOnWhereItWasCutOffAndSendsNothingTwice() throws IOException {
    String[] numbers = {"EP1000000A1", "EP1000001A1", "EP9999999A1"};
    ops.without("EP.9999999.A1", "EP.1000001.A1/fulltext");
    List<Path> undisturbed = fetch(options(), numbers).files();
    List<String> all = ops.requests();
    for (int cut = 1; cut <= all.size(); cut++) {
      Path again = folder.resolve("cut-" + cut);
      OpsOptions options = new OpsOptions(options().key(), again, ops.base(), options().parts(), Duration.ofDays(7),
          Duration.ofSeconds(5), time.withSeed(cut), FetchProgress.SILENT);
      ops.forget();
      int number = cut;
      List<String> asked = new ArrayList<>();
      FetchProgress powerCut = (done, of, doing) -> {
        asked.add(doing);
        if (asked.size() == number) {
          throw new IllegalStateException("the lights went out");
        }
      };
      assertThatThrownBy(() -> fetch(options.progress(powerCut), numbers)).hasMessage("the lights went out");
      List<Path> files = fetch(options, numbers).files();
      assertThat(ops.requests()).as("cut off at request " + cut).containsExactlyElementsOf(all);
      assertThat(files.stream().map(again::relativize)).containsExactlyElementsOf(
          undisturbed.stream().map(folder::relativize).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"IndividualQuotaPerHour", "RegisteredQuotaPerWeek"})
  void stopsWhenTheVolumeIsUsedUpAndKeepsWhatIsThere(String quota) throws IOException {
    ops.header("X-IndividualQuotaPerHour-Used", "471859200").header("X-RegisteredQuotaPerWeek-Used", "2147483648");
    ops.at(3, FakeOps.response(403, "", "X-Rejection-Reason", quota, "Retry-After", "3600000"));
    OpsOptions wanted = options().only(Set.of(FetchPart.BIBLIO, FetchPart.FAMILY));
    FetchReport report = fetch(wanted, "EP1000000A1", "EP1000001A1", "EP1000002A1");
    String reason = quota.startsWith("Ind")
        ? "the volume OPS allows in an hour is used up (IndividualQuotaPerHour); what was fetched is kept, run the same"
            + " again in an hour"
        : "the volume OPS allows in a week is used up (RegisteredQuotaPerWeek); what was fetched is kept, run the same"
            + " again next week";
    assertThat(report.stopped()).isEqualTo(reason);
    assertThat(report.outcomes()).extracting(outcome -> (Object) outcome.getClass())
        .containsExactly(Fetched.class, Stopped.class, Stopped.class);
    assertThat(report.quota()).isEqualTo(new QuotaUse(471_859_200L, 2_147_483_648L));
    assertThat(ops.requests()).hasSize(3);
    assertThat(time.waits()).isEmpty();
    ops.forget();
    assertThat(fetch(wanted, "EP1000000A1", "EP1000001A1", "EP1000002A1").complete()).isTrue();
    assertThat(ops.requests()).containsExactly("GET family/publication/docdb/EP.1000001.A1",
        "GET family/publication/docdb/EP.1000002.A1");
  }

  @Test
  void waitsAsLongAsOpsWishesInMillisecondsAndAServerBeforeItInSeconds() throws IOException {
    ops.at(1, FakeOps.response(403, "", "X-Rejection-Reason", "ThrottlingControlQuota", "Retry-After", "216383",
        "X-Throttling-Control", "idle (images=black:0, inpadoc=green:60, retrieval=green:200)"));
    ops.at(2, FakeOps.response(503, "", "Retry-After", "90"));
    ops.at(3, FakeOps.response(429, "", "Retry-After", "Mon, 02 Mar 2026 08:15:00 GMT"));
    assertThat(fetch(options().only(Set.of(FetchPart.BIBLIO)), "EP1000000A1").outcomes())
        .hasOnlyElementsOfType(Fetched.class);
    assertThat(time.waits()).startsWith(Duration.ofMillis(216_383), Duration.ofSeconds(90)).hasSize(3);
    assertThat(time.instant()).isEqualTo("2026-03-02T08:15:00Z");
  }

  @Test
  void doesNotSitOutMoreThanTwentyMinutes() throws IOException {
    ops.at(1, FakeOps.response(503, "", "Retry-After", "7200"));
    FetchReport report = fetch(options(), "EP1000000A1");
    assertThat(report.stopped())
        .isEqualTo("OPS wants to be asked again in 120 minutes; what was fetched is kept, run the same again then");
    assertThat(report.outcomes()).hasOnlyElementsOfType(Stopped.class);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void asksAgainWithGrowingWaitsWhenSomethingFailedOnTheWay() throws IOException {
    ops.at(1, FakeOps.response(500, "")).at(2, FakeOps.response(502, ""));
    ops.at(3, new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    ops.at(4, FakeOps.response(200, FakeOps.answer("").replace("</ops:world-patent-data>", "<half")));
    FetchReport report = fetch(options().only(Set.of(FetchPart.BIBLIO)), "EP1000000A1");
    assertThat(report.complete()).isTrue();
    assertThat(report.requests()).isEqualTo(5);
    List<Duration> waits = time.waits();
    assertThat(waits).hasSize(4);
    for (int i = 0; i < waits.size(); i++) {
      assertThat(waits.get(i).toMillis()).as("wait " + i).isBetween(500L << i, 1500L << i);
    }
  }

  @Test
  void aTimeOutIsAskedAgain() throws IOException {
    ops.at(1, new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    OpsOptions options = options().only(Set.of(FetchPart.LEGAL)).timeout(Duration.ofMillis(300));
    assertThat(fetch(options, "EP1000000A1").complete()).isTrue();
    assertThat(ops.requests()).hasSize(2);
  }

  @Test
  void oneThatAlwaysFailsDoesNotStopTheOthersButADeadLineDoes() throws IOException {
    ops.fixed("EP.1000001.A1", FakeOps.response(500, "<fault><code>SERVER.DomainAccess</code></fault>"));
    OpsOptions wanted = options().only(Set.of(FetchPart.LEGAL));
    FetchReport one = fetch(wanted, "EP1000000A1", "EP1000001A1", "EP1000002A1");
    assertThat(one.outcomes()).extracting(outcome -> (Object) outcome.getClass())
        .containsExactly(Fetched.class, Failed.class, Fetched.class);
    assertThat(((Failed) one.outcomes().get(1)).reason()).isEqualTo("legal-EP.1000001.A1: SERVER.DomainAccess");
    ops.fixed("A1", FakeOps.response(500, ""));
    FetchReport dead = fetch(wanted, "EP2000001A1", "EP2000002A1", "EP2000003A1", "EP2000004A1");
    assertThat(dead.stopped()).isEqualTo("OPS cannot be reached: HTTP 500");
    assertThat(dead.outcomes()).extracting(outcome -> (Object) outcome.getClass())
        .containsExactly(Failed.class, Failed.class, Failed.class, Stopped.class);
    assertThat(dead.requests()).isEqualTo(3 * Patience.TRIES);
  }

  @Test
  void aPageThatIsNoAnswerOfOpsIsNotKept() throws IOException {
    ops.fixed("A1", FakeOps.response(200, "<html><body>Please log in</body></html>"));
    FetchReport report = fetch(options().only(Set.of(FetchPart.LEGAL)), "EP1000000A1");
    assertThat(report.outcomes()).containsExactly(new Failed("EP1000000A1", PublicationNumber.of("EP1000000A1"),
        List.of(), "legal-EP.1000000.A1: expected <ops:world-patent-data>, found <html>"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void renewsTheTokenBeforeItEndsAndOnceWhenOpsNoLongerTakesIt() throws IOException {
    try (OpsClient client = OpsClient.open(options().only(Set.of(FetchPart.LEGAL)))) {
      client.fetch(List.of("EP1000000A1"));
      time.pass(Duration.ofMinutes(21));
      client.fetch(List.of("EP1000001A1"));
      assertThat(ops.tokenRequests()).hasSize(2)
          .allMatch("Basic dGhlLWNvbnN1bWVyLWtleTp0aGUtY29uc3VtZXItc2VjcmV0"::equals);
      ops.at(1, FakeOps.response(400, "<error><code>400</code><message>invalid_access_token</message></error>"));
      assertThat(client.fetch(List.of("EP1000002A1")).complete()).isTrue();
      assertThat(ops.tokenRequests()).hasSize(3);
      ops.fixed("EP.1000003.A1", FakeOps.response(401, ""));
      assertThat(client.fetch(List.of("EP1000003A1")).stopped()).isEqualTo("OPS does not take the token it gave: HTTP 401");
      assertThat(ops.tokenRequests()).hasSize(4);
    }
  }

  @Test
  void aWrongKeyStopsBeforeAnythingIsAsked() throws IOException {
    ops.fixed("accesstoken", FakeOps.response(401, ""));
    FetchReport report = fetch(options(), "EP1000000A1");
    assertThat(report.stopped()).isEqualTo(
        "OPS does not take the key and the secret (HTTP 401); see them at developers.epo.org, My Apps");
    assertThat(report.requests()).isZero();
    assertThat(ops.requests()).isEmpty();
  }

  @Test
  void followsNoRedirectToAnotherHost() throws IOException {
    try (MockWebServer other = new MockWebServer()) {
      other.start();
      ops.at(1, FakeOps.response(302, "", "Location", other.url("/elsewhere").toString()));
      FetchReport report = fetch(options().only(Set.of(FetchPart.LEGAL)), "EP1000000A1");
      assertThat(report.stopped()).isEqualTo("OPS redirects to another host, " + other.getHostName() + ":"
          + other.getPort() + "; that is not followed");
      assertThat(other.getRequestCount()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://ops.epo.org/3.2", "http://127.example.org/3.2", "ftp://ops.epo.org/3.2"})
  void refusesAnAddressThatIsNotSafe(String address) {
    URI base = URI.create(address);
    assertThatThrownBy(() -> OpsClient.open(options().base(base))).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected an address that begins with https://, or a server on this machine, found '"
            + base.getScheme() + "://" + base.getHost() + "'");
  }

  @Test
  void theKeyIsNeverTold() throws IOException {
    ops.fixed(A1, FakeOps.response(404, "<fault><code>CLIENT.Odd</code><message>for " + FakeOps.KEY + " and "
        + FakeOps.SECRET + " there is nothing</message></fault>"));
    ops.fixed("EP.1000001.A1", FakeOps.response(403, "", "X-Rejection-Reason", "Blocked " + FakeOps.KEY));
    FetchReport report = fetch(options().only(Set.of(FetchPart.LEGAL)), "EP1000000A1", "EP1000001A1");
    assertThat(report.toString()).contains("for … and … there is nothing", "Blocked …");
    StringBuilder told = new StringBuilder(report.toString()).append(options());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        told.append(file).append(Files.readString(file));
      }
    }
    assertThat(told.toString()).doesNotContain(FakeOps.KEY, FakeOps.SECRET, "token-1");
    assertThatThrownBy(() -> new OpsKey(FakeOps.KEY, " "))
        .hasMessage("expected the key and the secret of an OPS user, found a blank secret");
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    List<String> heard = new ArrayList<>();
    fetch(options().only(Set.of(FetchPart.BIBLIO, FetchPart.FAMILY))
        .progress((done, all, doing) -> heard.add(done + "/" + all + " " + doing)), "EP1000000A1", "x", "EP1000001A1");
    assertThat(heard).hasSize(3).last().isEqualTo("1/2 family EP.1000001.A1");
  }

  @Test
  void isOfNoUseWhenClosed() throws IOException {
    OpsClient client = OpsClient.open(options());
    client.close();
    assertThatThrownBy(() -> client.fetch(List.of("EP1000000A1"))).isInstanceOf(IllegalStateException.class)
        .hasMessage("the client is closed");
  }

  @Test
  void everyFileNameIsSafeOnEverySystem() throws IOException {
    FetchReport report = fetch(options(), "EP1000000A1", "WO2022/259205", "USD656296S1", "ITPI20130081A1",
        "CN113781974A");
    Set<String> ignoringCase = new HashSet<>();
    assertThat(names(report.files())).allMatch(name -> name.matches("[A-Za-z0-9.-]{1,80}"))
        .allMatch(name -> ignoringCase.add(name.toLowerCase(java.util.Locale.ROOT)));
  }
}
