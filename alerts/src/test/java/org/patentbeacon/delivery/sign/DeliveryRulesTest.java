package org.patentbeacon.delivery.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryRulesTest {
  private static final WebhookSignature.Signed SIGNED = new WebhookSignature.Signed("al_1:CREATED:1", 1_795_420_800L, "{}");

  @Test
  void acceptsEitherSecretWhileOneIsBeingReplaced() {
    String header = WebhookSignature.of(List.of("new", "old"), SIGNED);
    assertThat(header.split(" ")).hasSize(2);
    assertThat(WebhookSignature.valid("old", SIGNED, header, 1_795_420_800L)).isTrue();
    assertThat(WebhookSignature.valid("new", SIGNED, header, 1_795_421_100L)).isTrue();
    assertThat(WebhookSignature.valid("other", SIGNED, header, 1_795_420_800L)).isFalse();
  }

  @Test
  void refusesAMessageFromLongAgoOrTomorrow() {
    String header = WebhookSignature.of(List.of("s"), SIGNED);
    assertThat(WebhookSignature.valid("s", SIGNED, header, 1_795_421_101L)).isFalse();
    assertThat(WebhookSignature.valid("s", SIGNED, header, 1_795_420_499L)).isFalse();
  }

  @Test
  void namesAMailByItsKey() {
    IdempotencyKey key = new IdempotencyKey("al_0123", "ESCALATED", 2);
    assertThat(key.messageId("beacon.example.org")).isEqualTo("<al_0123.ESCALATED.2@beacon.example.org>");
    assertThatThrownBy(() -> key.messageId("a b")).hasMessage(
        "expected the name of a host such as beacon.example.org, found 'a b'");
  }

  @Test
  void readsAnswers() {
    RetryWait waits = RetryWait.DEFAULT;
    assertThat(Answer.of(204).judge(1, waits)).isEqualTo(new Answer.Delivered());
    assertThat(new Answer(503, Duration.ofMinutes(7)).judge(1, waits)).isEqualTo(new Answer.Again(Duration.ofMinutes(7)));
    assertThat(new Answer(500, Duration.ofMinutes(7)).judge(1, waits)).isEqualTo(new Answer.Again(Duration.ZERO));
    assertThat(Answer.of(410).judge(1, waits)).isEqualTo(new Answer.Disabled());
    assertThat(Answer.of(404).judge(2, waits)).isEqualTo(new Answer.Again(Duration.ZERO));
    assertThat(Answer.of(404).judge(3, waits)).isEqualTo(new Answer.DeadLetter("HTTP 404 after 3 attempts"));
    assertThat(Answer.of(408).judge(3, waits)).isEqualTo(new Answer.Again(Duration.ZERO));
    assertThat(Answer.of(500).judge(12, waits)).isEqualTo(new Answer.DeadLetter("HTTP 500 after 12 attempts"));
    assertThat(Answer.of(302).judge(1, waits)).isEqualTo(new Answer.DeadLetter("HTTP 302: a redirect is not followed"));
  }

  @Test
  void neverWaitsLongerThanTheCap() {
    assertThat(RetryWait.DEFAULT.before(12, 0.999_999)).isLessThanOrEqualTo(Duration.ofHours(6));
    assertThat(RetryWait.DEFAULT.before(100, 0)).isEqualTo(Duration.ofHours(3));
    assertThatThrownBy(() -> RetryWait.DEFAULT.before(1, 0.5))
        .hasMessage("expected an attempt from 2 and a number in [0, 1), found 1 and 0.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "127.0.0.1", "0.0.0.0", "169.254.1.1",
      "169.254.169.254", "100.64.0.1", "100.127.255.255", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1",
      "fdff::1", "fd00:ec2::254", "ff02::1", "::ffff:10.0.0.1", "::10.0.0.1", "64:ff9b::7f00:1", "2002:a00:1::", "2001:db8::1"})
  void refusesAddressesOfItsOwnNetwork(String address) {
    assertThat(PrivateAddress.reason(InetAddress.ofLiteral(address))).as(address).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1", "169.253.255.255",
      "2606:4700::1111", "2400:3200::1", "::ffff:8.8.8.8", "64:ff9b::808:808"})
  void allowsThoseOfTheInternet(String address) {
    assertThat(PrivateAddress.reason(InetAddress.ofLiteral(address))).as(address).isEmpty();
  }

  @Test
  void saysWhatAnAddressIs() {
    assertThat(PrivateAddress.reason(InetAddress.ofLiteral("169.254.169.254"))).contains("metadata service of clouds");
    assertThat(PrivateAddress.reason(InetAddress.ofLiteral("100.64.0.1"))).contains("shared address space");
  }
}
