package org.patentbeacon.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.digest.Bulletin;
import org.patentbeacon.delivery.digest.Digest;
import org.patentbeacon.delivery.digest.DigestMode;
import org.patentbeacon.delivery.digest.DigestSettings;
import org.patentbeacon.delivery.digest.DigestWindow;
import org.patentbeacon.delivery.feed.AlertFeed;
import org.patentbeacon.delivery.feed.FeedAddress;
import org.patentbeacon.delivery.layout.AlertPage;
import org.patentbeacon.delivery.layout.BulletinPage;
import org.patentbeacon.delivery.layout.DigestPage;
import org.patentbeacon.delivery.layout.Letterhead;
import org.patentbeacon.delivery.layout.Message;
import org.patentbeacon.delivery.mail.Mail;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.delivery.post.NewsOf;
import org.patentbeacon.delivery.sign.IdempotencyKey;
import org.patentbeacon.delivery.webhook.SignedPost;
import org.patentbeacon.delivery.webhook.Webhook;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.table.Wording;

/// Writes what the enterprises of the demo and their institution would be sent, by every way, and sends nothing.
final class DemoMessages {
  private static final String HOST = "beacon.example.org";
  private static final String SENDER = "专利烽火台";
  private static final String FROM = SENDER + " <beacon@" + HOST + ">";
  private static final URI ALERTS = URI.create("http://127.0.0.1:8080/?alert=");
  /// In the demo a receiver gets alerts of every severity in one letter.
  private static final DigestSettings TOGETHER = new DigestSettings(
      Arrays.stream(Severity.values()).collect(Collectors.toMap(Function.identity(), severity -> DigestMode.DAILY)), true);

  private final Ledger ledger;
  private final Path folder;
  private final Instant now;
  private final DigestWindow day;

  DemoMessages(Ledger ledger, Path folder, Instant now) {
    this.ledger = ledger;
    this.folder = folder;
    this.now = now;
    this.day = new DigestWindow(now.minus(Duration.ofDays(1)), now.plusMillis(1));
  }

  /// What one receiver was told.
  ///
  /// @param tenant the enterprise, or the cluster as its institution sees it
  /// @param name its name
  /// @param bySeverity how many alerts, the most urgent first
  /// @param titles the alerts' titles, the most urgent first
  /// @param files the files with the messages
  record Told(String tenant, String name, SortedMap<Severity, Integer> bySeverity, List<Wording> titles, List<String> files) {}

  /// Writes them all.
  ///
  /// @param cluster the enterprises
  /// @param run the run that told of them
  /// @return what each was told, the institution last
  List<Told> write(DemoCluster cluster, String run) throws IOException {
    Files.createDirectories(folder);
    List<Told> told = new ArrayList<>();
    List<AlertNews> all = new ArrayList<>();
    List<Bulletin.Member> members = cluster.members(ledger, run);
    for (int i = 0; i < members.size(); i++) {
      List<AlertNews> news = news(members.get(i).tenantId());
      told.add(told(members.get(i), news, enterprise(cluster.enterprises().get(i), news)));
      all.addAll(news);
    }
    Bulletin.Member institution = cluster.institution(ledger, run);
    List<AlertNews> shared = news(institution.tenantId());
    all.addAll(shared);
    Message bulletin = BulletinPage.of(Bulletin.of(institution, members, all, day), head("zh"));
    told.add(told(institution, shared, mail("institution", bulletin, new IdempotencyKey("bulletin-" + institution.tenantId() + "-" + DemoSector.TODAY, "DIGEST", 1))));
    return told;
  }

  private Told told(Bulletin.Member member, List<AlertNews> news, List<Path> files) {
    Bulletin.Row counts = Bulletin.of(member, List.of(member), news, day).rows().getFirst();
    SortedMap<Severity, Integer> bySeverity = new TreeMap<>(Collections.reverseOrder());
    Arrays.stream(Severity.values()).forEach(severity -> bySeverity.put(severity, counts.count(severity)));
    List<Wording> titles = digest(news).lines().stream().map(line -> line.notice().letter().title()).toList();
    return new Told(member.tenantId(), member.name(), bySeverity, titles, files.stream().map(Path::toString).toList());
  }

  private Digest digest(List<AlertNews> news) {
    return Digest.of(news, DigestMode.DAILY, day, TOGETHER).orElseThrow();
  }

  /// What a tenant is told.
  private List<AlertNews> news(String tenant) {
    NewsOf newsOf = new NewsOf(ledger, new HashMap<>());
    return ledger.outbox().after(new Scope.Tenant(tenant), 0, Integer.MAX_VALUE).stream().map(newsOf::notice).toList();
  }

  /// The digest, the most urgent alert by itself as a mail and as it is posted, and the feed.
  private List<Path> enterprise(Enterprise one, List<AlertNews> news) throws IOException {
    Letterhead head = head(one.messages().language());
    Digest digest = digest(news);
    List<Path> files = new ArrayList<>(mail(one.id(), DigestPage.of(digest, head), digest.key(one.id())));
    if (!digest.lines().isEmpty()) {
      AlertNews first = digest.lines().getFirst().notice();
      files.addAll(mail(one.id() + "-alert", AlertPage.of(first, head), first.key()));
      files.addAll(webhook(one.id(), first));
    }
    FeedAddress address = new FeedAddress(URI.create("https://" + HOST + "/feeds/" + one.id() + ".atom"), null);
    files.add(file(one.id() + ".atom", AlertFeed.page(news, address, head, 1)));
    return files;
  }

  private static Letterhead head(String lang) {
    return new Letterhead(lang, Ledger.OFFICE_TIME, SENDER, ALERTS);
  }

  private List<Path> mail(String name, Message message, IdempotencyKey key) throws IOException {
    String to = name.replaceAll("-alert$", "") + "@example.org";
    Path mail = Files.write(folder.resolve(name + ".eml"), new Mail(FROM, to, key, message).written(now));
    return List.of(mail, file(name + ".html", message.html()));
  }

  private List<Path> webhook(String name, AlertNews news) throws IOException {
    Webhook to = new Webhook(URI.create("https://example.org/" + name), List.of(DemoCluster.SECRET));
    String body = ledger.inbox().find(new Scope.Tenant(news.letter().tenantId()), news.letter().alertId()).map(AlertJson::write).orElseThrow();
    SignedPost post = SignedPost.of(to, news.key(), body, now);
    String headers = post.headers().entrySet().stream().map(header -> header.getKey() + ": " + header.getValue() + "\n").collect(Collectors.joining());
    return List.of(file(name + ".webhook.json", post.body()), file(name + ".webhook.headers", headers));
  }

  private Path file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
