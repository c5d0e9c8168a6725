package org.patentbeacon.delivery.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.delivery.layout.AlertPage;
import org.patentbeacon.delivery.layout.Letterhead;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.LetterWords;
import org.patentbeacon.delivery.message.AlertNews;

/// Writes the pages of a feed.
public final class AlertFeed {
  /// How many alerts a page holds.
  public static final int PAGE = 50;

  private final FeedAddress address;
  private final Letterhead head;

  private AlertFeed(FeedAddress address, Letterhead head) {
    this.address = address;
    this.head = head;
  }

  /// What is told of one alert: the latest notice, and when the first was.
  private record Told(AlertNews latest, Instant first) {
    Told with(AlertNews other) {
      boolean newer = other.at().isAfter(latest.at()) || (other.at().equals(latest.at()) && other.number() > latest.number());
      return new Told(newer ? other : latest, other.at().isBefore(first) ? other.at() : first);
    }
  }

  /// {@return a page as XML; one without entries beyond the last}
  ///
  /// @param notices the notices of one tenant; several about one alert are one entry
  /// @param address where the feed lies, and which watch it is about
  /// @param head the language and where alerts are read
  /// @param number the number of the page, from 1
  /// @throws IllegalArgumentException when there is no such page as that before the first
  public static String page(Collection<AlertNews> notices, FeedAddress address, Letterhead head, int number) {
    if (number < 1) {
      throw new IllegalArgumentException("expected a page from 1, found " + number);
    }
    return written(new AlertFeed(address, head).feed(told(notices, address), number));
  }

  private static List<Told> told(Collection<AlertNews> notices, FeedAddress address) {
    SortedMap<String, Told> told = new TreeMap<>();
    for (AlertNews notice : notices) {
      if (address.watch() == null || address.watch().equals(notice.letter().watchId())) {
        told.merge(notice.letter().alertId(), new Told(notice, notice.at()), (one, other) -> one.with(other.latest()));
      }
    }
    return told.values().stream().filter(one -> one.latest().letter().silencedBy().isEmpty())
        .sorted(Comparator.comparing((Told one) -> one.latest().at()).reversed()
            .thenComparing(one -> one.latest().letter().alertId()))
        .toList();
  }

  private Feed feed(List<Told> told, int number) {
    Feed feed = new Feed("atom_1.0");
    feed.setId(address.id());
    feed.setTitle(head.sender());
    Instant updated = told.isEmpty() ? Instant.EPOCH : told.getFirst().latest().at();
    feed.setUpdated(Date.from(updated));
    Person author = new Person();
    author.setName(head.sender());
    feed.setAuthors(List.of(author));
    feed.setOtherLinks(links(number, (told.size() + PAGE - 1) / PAGE));
    feed.setEntries(told.stream().skip((long) (number - 1) * PAGE).limit(PAGE).map(this::entry).collect(Collectors.toCollection(ArrayList::new)));
    return feed;
  }

  private List<Link> links(int number, int pages) {
    List<Link> links = new ArrayList<>();
    links.add(link("self", address.page(number)));
    links.add(link("first", address.page(1)));
    if (number > 1) {
      links.add(link("previous", address.page(number - 1)));
    }
    if (number < pages) {
      links.add(link("next", address.page(number + 1)));
    }
    return links;
  }

  private static Link link(String relation, String to) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(to);
    return link;
  }

  private Entry entry(Told told) {
    AlertNews notice = told.latest();
    AlertLetter letter = notice.letter();
    String sort = letter.severity().wording().in(head.lang()) + " · " + LetterWords.of(letter.kind()).in(head.lang());
    Entry entry = new Entry();
    entry.setId(address.entryId(letter.alertId()));
    entry.setTitle(notice.confidential() ? sort : printable(letter.title().in(head.lang())));
    entry.setPublished(Date.from(told.first()));
    entry.setUpdated(Date.from(notice.at()));
    entry.setAlternateLinks(List.of(link("alternate", head.link(letter.alertId()).toString())));
    entry.setCategories(List.of(category(letter.severity().name()), category(letter.kind().name()), category(notice.change().name())));
    entry.setSummary(text(notice.confidential() ? sort : letter.meaning().in(head.lang())));
    if (!notice.confidential()) {
      entry.setContents(List.of(text(AlertPage.of(notice, head).text())));
    }
    return entry;
  }

  private static Category category(String term) {
    Category category = new Category();
    category.setTerm(term);
    return category;
  }

  private static Content text(String words) {
    Content content = new Content();
    content.setType(Content.TEXT);
    content.setValue(printable(words));
    return content;
  }

  /// Without the characters that XML cannot hold.
  private static String printable(String text) {
    return text.codePoints().filter(point -> point == '\t' || point == '\n' || (point >= ' ' && point < 0xD800)
            || (point > 0xDFFF && point < 0xFFFE) || point > 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static String written(Feed feed) {
    try {
      return new WireFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed with all that Atom asks for can be written", e);
    }
  }
}
