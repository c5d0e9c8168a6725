package org.patentbeacon.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.patentbeacon.alert.rule.CanonicalJson;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Letters;
import org.patentbeacon.delivery.layout.Letterhead;
import org.patentbeacon.delivery.mail.MailSender;
import org.patentbeacon.delivery.mail.MailServer;
import org.patentbeacon.delivery.sign.IdempotencyKey;
import org.patentbeacon.delivery.webhook.WebhookOptions;
import org.patentbeacon.delivery.webhook.WebhookSender;
import org.patentbeacon.watch.WatchKind;

/// From what is due to a real mailbox and a real web server.
class ChannelsTest {
  private static final Letterhead HEAD = new Letterhead("zh", ZoneId.of("Asia/Shanghai"), "专利烽火台", URI.create("https://beacon.example.org/alerts/"));
  private static final String ENVELOPE = Letters.envelope(1, WatchKind.SIMILARITY, Severity.RED, Letters.documents("f-1"));

  private final Post post = new Post();

  private void due(String id, Endpoint endpoint, boolean confidential, String lang) {
    post.put(new Parcel(id, endpoint, new IdempotencyKey("al_1", "ESCALATED", 2), 1, new Content.OneAlert(ENVELOPE, Instant.parse("2026-11-20T02:05:00Z"), confidential, lang)));
  }

  private void round(Endpoint.Channel channel, Sender sender) throws InterruptedException {
    new Dispatcher(post, Map.of(channel, sender), DispatchSettings.DEFAULT, new Dispatcher.Chance(post, () -> 0.5)).round();
  }

  /// The receiver stores the alert, answers 500, and gets it once more: two deliveries, one key (scenario ID8).
  @Test
  void comesAgainToAReceiverThatStoredAndFailed() throws Exception {
    try (MockWebServer server = new MockWebServer(); WebhookSender sender = new WebhookSender(WebhookOptions.DEFAULT.withLoopbackForTests(), post)) {
      server.start();
      server.enqueue(new MockResponse.Builder().code(500).build());
      server.enqueue(new MockResponse.Builder().code(200).build());
      due("d1", new Endpoint("t-017", "e1", Endpoint.Channel.WEBHOOK, server.url("/").toString(), List.of("secret"), true), false, "zh");
      round(Endpoint.Channel.WEBHOOK, new WebhookChannel(sender));
      post.pass(Duration.ofMinutes(1));
      round(Endpoint.Channel.WEBHOOK, new WebhookChannel(sender));
      assertThat(server.getRequestCount()).isEqualTo(2);
      Set<String> keys = new LinkedHashSet<>();
      for (int i = 0; i < 2; i++) {
        var got = server.takeRequest();
        keys.add(String.valueOf(got.getHeaders().get("Beacon-Id")));
        assertThat(got.getBody()).isNotNull();
        assertThat(got.getBody().utf8()).isEqualTo(CanonicalJson.of(ENVELOPE));
      }
      assertThat(keys).containsExactly("al_1:ESCALATED:2");
      assertThat(post.waiting()).isZero();
    }
  }

  @Test
  void writesToEachReceiverInTheirLanguage() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      MailChannel channel = new MailChannel(new MailSender(MailServer.of("127.0.0.1", server.getSmtp().getPort(), MailServer.Security.NONE), post),
          "专利烽火台 <beacon@example.org>", HEAD);
      due("d1", new Endpoint("t-017", "e1", Endpoint.Channel.EMAIL, "zhou@example.com", List.of("secret"), true), false, "zh");
      round(Endpoint.Channel.EMAIL, channel);
      due("d2", new Endpoint("t-017", "e2", Endpoint.Channel.EMAIL, "smith@example.com", List.of("secret"), true), true, "en");
      round(Endpoint.Channel.EMAIL, channel);
      assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("【红色预警 · 升级】预警 1 <甲&乙>");
      assertThat(server.getReceivedMessages()[1].getSubject()).isEqualTo("[red alert · raised] Alert 1 <a&b>");
      assertThat(post.waiting()).isZero();
    } finally {
      server.stop();
    }
  }
}
