package org.patentbeacon.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbeacon.delivery.layout.Message;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.delivery.sign.IdempotencyKey;
import org.patentbeacon.delivery.sign.RetryWait;

class MailSenderTest {
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T01:02:03Z"), ZoneOffset.UTC);
  private static final String FROM = "专利烽火台 <beacon@example.org>";
  private static final String SUBJECT = "【橙色预警 · 升级】关注专利已授权：一种用于大功率发光二极管的液冷板散热装置及其制造方法和应用";
  private static final Message MESSAGE = new Message(SUBJECT, "正文：授权公告日 2026-11-17", "<p>正文：<b>授权</b>公告日</p>");
  private static final IdempotencyKey KEY = new IdempotencyKey("al_0123", "ESCALATED", 2);

  private final GreenMail servers = new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)});

  @BeforeEach
  void start() {
    servers.start();
  }

  @AfterEach
  void stop() {
    servers.stop();
  }

  private MailServer plain() {
    return MailServer.of("127.0.0.1", servers.getSmtp().getPort(), MailServer.Security.NONE).within(Duration.ofSeconds(10));
  }

  private static Attempt send(MailServer server, String to) {
    return new MailSender(server, CLOCK).send(new Mail(FROM, to, KEY, MESSAGE));
  }

  @Test
  void bringsChineseSubjectTextAndHtml() throws Exception {
    assertThat(send(plain(), "周 <zhou@example.com>")).isEqualTo(new Attempt.Accepted());
    MimeMessage got = servers.getReceivedMessages()[0];
    assertThat(got.getSubject()).isEqualTo(SUBJECT);
    assertThat(got.getHeader("Subject", null)).as("plain ASCII on the wire").matches("[\\x00-\\x7f]+").contains("=?UTF-8?");
    assertThat(((InternetAddress) got.getFrom()[0]).getPersonal()).isEqualTo("专利烽火台");
    assertThat(got.getHeader("Message-ID", null)).isEqualTo("<al_0123.ESCALATED.2@example.org>");
    assertThat(got.getHeader("Beacon-Id", null)).isEqualTo("al_0123:ESCALATED:2");
    assertThat(got.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(got.getSentDate().toInstant()).isEqualTo("2026-11-27T01:02:03Z");
    assertThat(got.getContentType()).startsWith("multipart/alternative");
    Multipart parts = (Multipart) got.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(part(parts.getBodyPart(0))).isEqualTo("text/plain; charset=UTF-8 正文：授权公告日 2026-11-17");
    assertThat(part(parts.getBodyPart(1))).isEqualTo("text/html; charset=UTF-8 <p>正文：<b>授权</b>公告日</p>");
  }

  private static String part(BodyPart part) throws Exception {
    return part.getContentType() + " " + part.getContent();
  }

  @Test
  void carriesTheSameIdWhenItComesAgain() throws Exception {
    send(plain(), "zhou@example.com");
    send(plain(), "zhou@example.com");
    assertThat(servers.getReceivedMessages()).hasSize(2);
    assertThat(servers.getReceivedMessages()[1].getMessageID()).isEqualTo(servers.getReceivedMessages()[0].getMessageID());
  }

  @Test
  void sendsNothingToAServerThatDoesNotOfferTls() {
    MailServer server = MailServer.of("127.0.0.1", servers.getSmtp().getPort(), MailServer.Security.STARTTLS).within(Duration.ofSeconds(10));
    assertThat(send(server, "zhou@example.com").told()).contains("STARTTLS is required");
    assertThat(servers.getReceivedMessages()).isEmpty();
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThat(send(plain(), "zhou at example")).isInstanceOf(Attempt.Refused.class);
    assertThat(send(plain(), "a@example.com, b@example.com")).isEqualTo(
        new Attempt.Refused("expected the address of a mailbox, found 'a@example.com, b@example.com'"));
  }

  @Test
  void comesAgainWhenNobodyAnswers() throws Exception {
    MailServer gone = plain();
    servers.stop();
    assertThat(send(gone, "zhou@example.com")).isInstanceOf(Attempt.Failed.class);
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Attempt attempt = send(MailServer.of("127.0.0.1", silent.getLocalPort(), MailServer.Security.NONE).within(Duration.ofMillis(300)), "zhou@example.com");
      assertThat(attempt).isInstanceOf(Attempt.Failed.class);
      assertThat(attempt.judge(1, RetryWait.DEFAULT)).isEqualTo(new Answer.Again(Duration.ZERO));
    }
  }

  @Test
  void keepsAskingForPrivacyAndTellsNoPassword() {
    assertThatThrownBy(() -> MailServer.of("smtp.example.org", 25, MailServer.Security.NONE))
        .hasMessage("expected TLS or STARTTLS, or a server on this machine, found smtp.example.org without either");
    assertThat(plain().login("beacon", "s3cret").toString()).contains("user=beacon").doesNotContain("s3cret");
  }
}
