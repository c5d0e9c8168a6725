package org.patentbeacon.delivery.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Letters;
import org.patentbeacon.delivery.layout.Letterhead;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.watch.WatchKind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// Feeds, read back by the platform's parser and held against what RFC 4287 asks for.
class AlertFeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Letterhead HEAD = new Letterhead("zh", ZoneId.of("Asia/Shanghai"), "专利烽火台", URI.create("https://beacon.example.org/alerts/"));
  private static final FeedAddress ALL = new FeedAddress(URI.create("https://beacon.example.org/feeds/5f1dtoken.atom"), null);

  private static Element page(Collection<AlertNews> notices, FeedAddress address, int number) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element feed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(AlertFeed.page(notices, address, HEAD, number)))).getDocumentElement();
    checkAtom(feed);
    return feed;
  }

  /// What RFC 4287 asks of a feed and its entries: one id, one title, one moment each; an author of the feed; one link of a relation.
  private static void checkAtom(Element feed) {
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(children(children(feed, "author").getFirst(), "name")).hasSize(1);
    List<Element> entries = children(feed, "entry");
    List<Element> all = new ArrayList<>(entries);
    all.add(feed);
    Set<String> ids = new LinkedHashSet<>();
    for (Element one : all) {
      for (String needed : List.of("id", "title", "updated")) {
        assertThat(children(one, needed)).as(needed).hasSize(1);
      }
      OffsetDateTime.parse(text(one, "updated"));
      assertThat(ids.add(URI.create(text(one, "id")).toString())).as("an id is there once").isTrue();
      assertThat(children(one, "link").stream().map(link -> link.getAttribute("rel")).toList()).doesNotHaveDuplicates();
    }
    for (Element entry : entries) {
      assertThat(children(entry, "link")).as("a link to the alert").hasSize(1);
      assertThat(children(entry, "summary")).hasSize(1);
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && ATOM.equals(element.getNamespaceURI()) && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    return children(parent, name).getFirst().getTextContent();
  }

  private static String link(Element feed, String relation) {
    return children(feed, "link").stream().filter(link -> link.getAttribute("rel").equals(relation)).map(link -> link.getAttribute("href"))
        .findFirst().orElse("none");
  }

  private static AlertNews notice(AlertLetter letter, Change change, String at) {
    return new AlertNews(letter, change, 1, Instant.parse(at), false);
  }

  @Test
  void tellsAnAlertWithItsLatestChange() throws Exception {
    Element feed = page(List.of(notice(Letters.letter(1, WatchKind.QUERY, Severity.BLUE, "f-1"), Change.CREATED, "2026-11-18T00:00:00Z"),
        notice(Letters.letter(1, WatchKind.QUERY, Severity.YELLOW, "f-1"), Change.ESCALATED, "2026-11-20T00:00:00Z"),
        notice(Letters.letter(2, WatchKind.SURGE, Severity.BLUE), Change.CREATED, "2026-11-19T00:00:00Z")), ALL, 1);
    assertThat(text(feed, "updated")).isEqualTo("2026-11-20T00:00:00Z");
    assertThat(text(feed, "id")).startsWith("tag:beacon.example.org,2026:feed/").doesNotContain("5f1dtoken");
    List<Element> entries = children(feed, "entry");
    assertThat(entries).extracting(entry -> text(entry, "id")).containsExactly(
        "tag:beacon.example.org,2026:alert/al_00000000000000000000000000000001", "tag:beacon.example.org,2026:alert/al_00000000000000000000000000000002");
    Element first = entries.getFirst();
    assertThat(text(first, "title")).isEqualTo("预警 1 <甲&乙>");
    assertThat(text(first, "published")).isEqualTo("2026-11-18T00:00:00Z");
    assertThat(text(first, "updated")).isEqualTo("2026-11-20T00:00:00Z");
    assertThat(text(first, "summary")).isEqualTo("关注的申请已获授权。");
    assertThat(text(first, "content")).contains("CN-f-1-A", "本预警依据公开数据");
    assertThat(link(first, "alternate")).isEqualTo("https://beacon.example.org/alerts/al_00000000000000000000000000000001");
    assertThat(children(first, "category")).extracting(category -> category.getAttribute("term")).containsExactly("YELLOW", "QUERY", "ESCALATED");
  }

  @Test
  void tellsOneWatchOnly() throws Exception {
    List<AlertNews> notices = new ArrayList<>();
    for (int id = 1; id <= 9; id++) {
      notices.add(notice(Letters.letter(id, WatchKind.SURGE, Severity.BLUE), Change.CREATED, "2026-11-18T00:00:00Z"));
    }
    FeedAddress watch = new FeedAddress(ALL.feed(), "w-2");
    Element feed = page(notices, watch, 1);
    assertThat(children(feed, "entry")).hasSize(3);
    assertThat(link(feed, "self")).isEqualTo("https://beacon.example.org/feeds/5f1dtoken.atom?watch=w-2");
    assertThat(text(feed, "id")).isNotEqualTo(text(page(notices, ALL, 1), "id"));
  }

  @Test
  void leadsFromPageToPage() throws Exception {
    List<AlertNews> notices = new ArrayList<>();
    for (int id = 1; id <= 120; id++) {
      notices.add(notice(Letters.letter(id, WatchKind.SURGE, Severity.BLUE), Change.CREATED, "2026-11-18T00:%02d:00Z".formatted(id % 60)));
    }
    Set<String> seen = new LinkedHashSet<>();
    int number = 0;
    String next;
    do {
      Element feed = page(notices, ALL, ++number);
      children(feed, "entry").forEach(entry -> seen.add(text(entry, "id")));
      assertThat(link(feed, "previous")).isEqualTo(number == 1 ? "none" : number == 2 ? ALL.feed().toString() : ALL.feed() + "?page=" + (number - 1));
      next = link(feed, "next");
      assertThat(next).isEqualTo(number == 3 ? "none" : ALL.feed() + "?page=" + (number + 1));
    } while (!next.equals("none"));
    assertThat(seen).hasSize(120);
    assertThat(children(page(notices, ALL, 4), "entry")).isEmpty();
    assertThatThrownBy(() -> AlertFeed.page(notices, ALL, HEAD, 0)).hasMessage("expected a page from 1, found 0");
  }

  @Test
  void tellsNothingOfAConfidentialWatchButThatThereIsNews() throws Exception {
    AlertNews secret = new AlertNews(Letters.letter(1, WatchKind.SIMILARITY, Severity.RED, "f-1"), Change.CREATED, 1, Instant.parse("2026-11-18T00:00:00Z"), true);
    Element entry = children(page(List.of(secret), ALL, 1), "entry").getFirst();
    assertThat(text(entry, "title")).isEqualTo("红 · 相似专利与防侵权排查");
    assertThat(entry.getTextContent()).doesNotContain("甲", "CN-f-1-A", "授权");
  }

  @Test
  void standsEmptyAndWithCharactersThatXmlCannotHold() throws Exception {
    assertThat(text(page(List.of(), ALL, 1), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    AlertLetter odd = AlertLetter.read(Letters.envelope(1, WatchKind.QUERY, Severity.RED, "").replace("预警 1 <甲&乙>", "a\\u0001b\\uFFFE𠀀 ]]>"));
    assertThat(text(children(page(List.of(notice(odd, Change.CREATED, "2026-11-18T00:00:00Z")), ALL, 1), "entry").getFirst(), "title")).isEqualTo("ab𠀀 ]]>");
  }
}
