package org.patentbeacon.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.delivery.layout.Message;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.delivery.sign.IdempotencyKey;

/// A server with a certificate for `localhost`, made for the test.
class TlsMailTest {
  private static final String PASSWORD = "changeit";
  private static final String STORE = "greenmail.tls.keystore.file";

  @TempDir
  private Path folder;

  private GreenMail server;
  private SSLSocketFactory trust;

  @BeforeEach
  void start() throws Exception {
    Path store = folder.resolve("localhost.p12");
    makeCertificate(store);
    System.setProperty(STORE, store.toString());
    System.setProperty("greenmail.tls.keystore.password", PASSWORD);
    System.setProperty("greenmail.tls.key.password", PASSWORD);
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    server.start();
    trust = trusting(store);
  }

  @AfterEach
  void stop() {
    server.stop();
    System.clearProperty(STORE);
  }

  private static void makeCertificate(Path store) throws IOException, InterruptedException {
    Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "mail",
        "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-storetype", "PKCS12", "-keystore", store.toString(),
        "-storepass", PASSWORD, "-validity", "3650").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(keytool.waitFor()).isZero();
  }

  private static SSLSocketFactory trusting(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore certificates = KeyStore.getInstance("PKCS12");
    certificates.load(null, null);
    certificates.setCertificateEntry("mail", keys.getCertificate("mail"));
    trusted.init(certificates);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trusted.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  private Attempt send(String host, boolean trusting) {
    MailServer to = MailServer.of(host, server.getSmtps().getPort(), MailServer.Security.TLS).within(Duration.ofSeconds(20));
    return new MailSender(trusting ? to.trusting(trust) : to, Clock.systemUTC()).send(new Mail("beacon@example.org", "zhou@example.com",
        new IdempotencyKey("al_1", "CREATED", 1), new Message("关注专利已授权", "正文", "<p>正文</p>")));
  }

  @Test
  void sendsOnlyToAServerThatIsWhoItSaysItIs() throws Exception {
    assertThat(send("localhost", false)).as("nobody vouches for it").isInstanceOf(Attempt.Failed.class);
    assertThat(send("127.0.0.1", true)).as("the certificate is of another host").isInstanceOf(Attempt.Failed.class);
    assertThat(send("localhost", true)).isEqualTo(new Attempt.Accepted());
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("关注专利已授权");
  }
}
