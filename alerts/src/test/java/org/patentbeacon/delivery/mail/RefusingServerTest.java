package org.patentbeacon.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.patentbeacon.delivery.layout.Message;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.delivery.sign.IdempotencyKey;

/// Servers that answer a recipient with a refusal.
class RefusingServerTest {

  private static Attempt answered(String toRecipient) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread talk = Thread.ofVirtual().start(() -> talk(server, toRecipient));
      Attempt attempt = new MailSender(MailServer.of("127.0.0.1", server.getLocalPort(), MailServer.Security.NONE).within(Duration.ofSeconds(10)),
          Clock.systemUTC()).send(new Mail("beacon@example.org", "zhou@example.com", new IdempotencyKey("al_1", "CREATED", 1), new Message("s", "t", "h")));
      talk.join();
      return attempt;
    }
  }

  private static void talk(ServerSocket server, String toRecipient) {
    try (Socket socket = server.accept(); OutputStream out = socket.getOutputStream();
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      say(out, "220 ready");
      for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
        say(out, line.startsWith("RCPT") ? toRecipient : "250 ok");
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Test
  void tellsARefusalFromATroubleThatPasses() throws Exception {
    assertThat(answered("550 5.1.1 no such user")).isEqualTo(new Attempt.Refused("SMTP 550 from 127.0.0.1: 550 5.1.1 no such user"));
    assertThat(answered("451 4.3.0 come again")).isEqualTo(new Attempt.Failed("SMTP 451 from 127.0.0.1: 451 4.3.0 come again"));
  }
}
