package org.patentbeacon.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.delivery.sign.IdempotencyKey;
import org.patentbeacon.delivery.sign.RetryWait;
import org.patentbeacon.delivery.sign.WebhookSignature;

class WebhookSenderTest {
  private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final IdempotencyKey KEY = new IdempotencyKey("al_1", "CREATED", 1);
  private static final String BODY = "{\"title\":\"关注专利已授权\"}";
  private static final WebhookOptions LOCAL = WebhookOptions.DEFAULT.withLoopbackForTests().within(Duration.ofSeconds(2), Duration.ofSeconds(10));

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Attempt post(WebhookOptions options, String address) {
    try (WebhookSender sender = new WebhookSender(options, CLOCK)) {
      return sender.send(new Webhook(URI.create(address), List.of("new", "old")), KEY, BODY);
    }
  }

  private Attempt answered(MockResponse response) {
    server.enqueue(response);
    return post(LOCAL, server.url("/hook").toString());
  }

  private static MockResponse status(int code, String... headers) {
    MockResponse.Builder response = new MockResponse.Builder().code(code);
    if (code != 204) {
      response.body("answers are not read");
    }
    for (int i = 0; i < headers.length; i += 2) {
      response.setHeader(headers[i], headers[i + 1]);
    }
    return response.build();
  }

  @Test
  void postsTheBodySigned() throws InterruptedException {
    assertThat(answered(status(200))).isEqualTo(new Attempt.Answered(Answer.of(200)));
    RecordedRequest got = server.takeRequest();
    assertThat(got.getMethod()).isEqualTo("POST");
    assertThat(got.getBody()).isNotNull();
    String body = got.getBody().utf8();
    assertThat(body).isEqualTo(BODY);
    assertThat(got.getHeaders().get("Content-Type")).startsWith("application/json");
    assertThat(got.getHeaders().get("Beacon-Id")).isEqualTo("al_1:CREATED:1");
    WebhookSignature.Signed signed = new WebhookSignature.Signed("al_1:CREATED:1", Long.parseLong(String.valueOf(got.getHeaders().get("Beacon-Timestamp"))), body);
    String signature = String.valueOf(got.getHeaders().get("Beacon-Signature"));
    assertThat(WebhookSignature.valid("old", signed, signature, NOW.getEpochSecond())).isTrue();
    assertThat(WebhookSignature.valid("new", signed, signature, NOW.getEpochSecond())).isTrue();
    assertThat(WebhookSignature.valid("other", signed, signature, NOW.getEpochSecond())).isFalse();
  }

  @Test
  void tellsWhatWasAnswered() {
    RetryWait waits = RetryWait.DEFAULT;
    assertThat(answered(status(500)).judge(1, waits)).isEqualTo(new Answer.Again(Duration.ZERO));
    assertThat(answered(status(410)).judge(1, waits)).isEqualTo(new Answer.Disabled());
    assertThat(answered(status(429, "Retry-After", "120")).judge(1, waits)).isEqualTo(new Answer.Again(Duration.ofMinutes(2)));
    assertThat(answered(status(503, "Retry-After", "Fri, 27 Nov 2026 01:07:00 GMT")).judge(1, waits)).isEqualTo(new Answer.Again(Duration.ofMinutes(7)));
    assertThat(answered(status(429, "Retry-After", "soon")).judge(1, waits)).isEqualTo(new Answer.Again(Duration.ZERO));
    assertThat(answered(status(503, "Retry-After", "99999999999999")).judge(1, waits)).isEqualTo(new Answer.Again(Duration.ofDays(30)));
  }

  /// OkHttp would call again by itself.
  @Test
  void doesNotComeAgainAtOnceWhenAskedTo() {
    assertThat(answered(status(503, "Retry-After", "0"))).isEqualTo(new Attempt.Answered(new Answer(503, Duration.ZERO)));
    assertThat(answered(status(408, "Retry-After", "0"))).isEqualTo(new Attempt.Answered(new Answer(408, Duration.ZERO)));
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void followsNoRedirect() {
    for (int code : new int[] {301, 302, 303, 307, 308}) {
      assertThat(answered(status(code, "Location", server.url("/elsewhere").toString())).judge(1, RetryWait.DEFAULT))
          .isEqualTo(new Answer.DeadLetter("HTTP " + code + ": a redirect is not followed"));
    }
    assertThat(server.getRequestCount()).isEqualTo(5);
  }

  @Test
  void givesUpOnAReceiverThatHangs() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    Attempt attempt = post(LOCAL.within(Duration.ofSeconds(2), Duration.ofMillis(400)), server.url("/").toString());
    assertThat(attempt).isEqualTo(new Attempt.Failed("127.0.0.1 did not answer in 400 ms".replace("127.0.0.1", server.getHostName())));
  }

  @Test
  void countsATornConnectionAsNoAnswer() {
    server.enqueue(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    assertThat(post(LOCAL, server.url("/").toString()).told()).startsWith("no answer from " + server.getHostName() + ": ");
    assertThat(server.getRequestCount()).as("not tried again behind our back").isEqualTo(1);
  }

  private static Resolver answering(String... addresses) {
    return host -> {
      assertThat(host).isEqualTo("hooks.example.org");
      InetAddress[] found = new InetAddress[addresses.length];
      for (int i = 0; i < found.length; i++) {
        found[i] = InetAddress.getByAddress(host, InetAddress.ofLiteral(addresses[i]).getAddress());
      }
      return List.of(found);
    };
  }

  @ParameterizedTest
  @CsvSource({"10.0.0.5, private network", "169.254.169.254, metadata service of clouds", "127.0.0.1, loopback", "::ffff:192.168.1.1, private network",
      "fd00::1, unique local", "64:ff9b::a00:5, private network"})
  void callsNoAddressOfOurOwnNetworkWhateverItsName(String address, String what) {
    Attempt attempt = post(WebhookOptions.DEFAULT.resolvedBy(answering(address)), "https://hooks.example.org/x");
    assertThat(attempt).isEqualTo(new Attempt.Refused("hooks.example.org leads to " + InetAddress.ofLiteral(address).getHostAddress() + ", " + what + ": nothing is sent there"));
  }

  @Test
  void refusesANameWithAGoodAndABadAddress() {
    assertThat(post(WebhookOptions.DEFAULT.resolvedBy(answering("93.184.216.34", "10.0.0.5")), "https://hooks.example.org/x").told())
        .isEqualTo("hooks.example.org leads to 10.0.0.5, private network: nothing is sent there");
  }

  @ParameterizedTest
  @CsvSource({"https://127.0.0.1/x", "https://[::1]/x", "https://[::ffff:10.0.0.1]/x", "https://[::ffff:7f00:1]/x", "https://2130706433/x", "https://10.1/x"})
  void refusesAddressesThatAreWrittenOut(String address) {
    assertThat(post(WebhookOptions.DEFAULT, address)).as(address).isInstanceOf(Attempt.Refused.class);
  }

  /// The name leads to this machine at first and elsewhere when asked again: the connection goes where the check was.
  @Test
  void connectsToTheAddressThatWasChecked() throws InterruptedException {
    int[] asked = new int[1];
    Resolver turning = host -> {
      if (asked[0]++ > 0) {
        throw new UnknownHostException("asked twice");
      }
      return List.of(InetAddress.getLoopbackAddress());
    };
    server.enqueue(status(204));
    assertThat(post(LOCAL.resolvedBy(turning), "http://hooks.example.org:" + server.getPort() + "/x")).isEqualTo(new Attempt.Answered(Answer.of(204)));
    assertThat(server.takeRequest().getHeaders().get("Host")).startsWith("hooks.example.org");
    assertThat(asked[0]).isEqualTo(1);
  }

  @Test
  void letsTestsCallThisMachineAndNothingElseThatIsPrivate() {
    assertThat(post(LOCAL.resolvedBy(answering("10.0.0.5")), "http://hooks.example.org/x")).isInstanceOf(Attempt.Refused.class);
  }

  @Test
  void refusesWhatMustNotBeSent() {
    assertThat(post(WebhookOptions.DEFAULT, "http://hooks.example.org/secret-path").told())
        .isEqualTo("expected an address that begins with https://, found http://hooks.example.org");
    assertThat(post(WebhookOptions.DEFAULT, "ftp://hooks.example.org/x").told()).isEqualTo("expected an address that begins with https://, found none of HTTP");
    assertThat(post(WebhookOptions.DEFAULT, "https://user:pw@hooks.example.org/x").told()).isEqualTo("expected an address without a user and a password");
    assertThat(post(new WebhookOptions(Duration.ofSeconds(1), Duration.ofSeconds(1), 10, Resolver.PLATFORM, false), "https://hooks.example.org/x").told())
        .isEqualTo("expected a message of at most 10 bytes, found 33");
    assertThatThrownBy(() -> new Webhook(URI.create("https://a.example.org"), List.of())).hasMessage("expected one secret, or two while one is being replaced, found 0");
    assertThat(new Webhook(URI.create("https://a.example.org/token"), List.of("s3cret")).toString()).isEqualTo("Webhook[a.example.org]");
  }
}
