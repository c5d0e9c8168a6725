package org.patentbeacon.delivery.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.digest.AlsoMatched;
import org.patentbeacon.delivery.digest.Digest;
import org.patentbeacon.delivery.digest.DigestLine;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.Fact;
import org.patentbeacon.delivery.message.LetterDocument;
import org.patentbeacon.delivery.message.LetterWords;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.table.Wording;
import org.patentbeacon.watch.WatchKind;

/// A digest as a message.
public final class DigestPage {
  private static final int MOST_DOCUMENTS = 3;

  private final Digest digest;
  private final Letterhead head;

  private DigestPage(Digest digest, Letterhead head) {
    this.digest = digest;
    this.head = head;
  }

  /// {@return the message}
  ///
  /// @param digest the digest
  /// @param head what stands on every letter
  public static Message of(Digest digest, Letterhead head) {
    DigestPage page = new DigestPage(digest, head);
    String title = head.say("专利预警", "Patent alerts: ") + head.say(digest.mode().words());
    return Message.of(head.say("【" + title + "】", title + ", ") + page.counts(), head, page.blocks(title));
  }

  private int total() {
    return digest.counts().values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Red and orange lines by number, so that the subject alone says whether to hurry.
  private String counts() {
    if (digest.lines().isEmpty()) {
      return head.say("本期没有新预警", "no news");
    }
    String urgent = Arrays.stream(Severity.values()).sorted((one, other) -> other.compareTo(one)).map(this::count)
        .filter(count -> !count.isEmpty()).collect(Collectors.joining(head.say("，", ", ")));
    boolean all = digest.lines().size() == total();
    return urgent + (all ? "" : head.say("，共 " + total() + " 条", ", " + total() + " in all"));
  }

  private String count(Severity severity) {
    int count = digest.bySeverity().getOrDefault(severity, 0);
    return count == 0 ? "" : head.say(severity.wording().zh() + " " + count + " 条", count + " " + severity.wording().en());
  }

  private List<Block> blocks(String title) {
    List<Block> blocks = new ArrayList<>();
    Severity most = digest.lines().isEmpty() ? null : digest.lines().getFirst().notice().letter().severity();
    blocks.add(new Block.Title(title, "", most));
    blocks.add(Block.Paragraph.of(head.moment(digest.window().from()) + head.say(" 至 ", " to ") + head.moment(digest.window().to())
        + " (" + head.zone().getId() + ")" + head.say("：", ": ") + counts()));
    sections().forEach((section, lines) -> {
      blocks.add(new Block.Heading(head.say(section.severity().wording()) + " · " + head.say(LetterWords.of(section.kind())), section.severity()));
      byAlert(lines).forEach(ofOne -> blocks.add(entry(ofOne)));
    });
    digest.counts().forEach((kind, count) -> left(blocks, kind, count));
    blocks.add(new Block.Link(head.say("打开全部预警", "Open all alerts"), head.alerts()));
    digest.lines().stream().map(line -> line.notice().letter().disclaimer()).distinct()
        .forEach(disclaimer -> blocks.add(new Block.Note(head.say(disclaimer))));
    return blocks;
  }

  private record Section(Severity severity, WatchKind kind) implements Comparable<Section> {
    @Override
    public int compareTo(Section other) {
      int bySeverity = other.severity.compareTo(severity);
      return bySeverity == 0 ? kind.compareTo(other.kind) : bySeverity;
    }
  }

  private Map<Section, List<DigestLine>> sections() {
    return digest.lines().stream().collect(Collectors.groupingBy(
        line -> new Section(line.notice().letter().severity(), line.notice().letter().kind()), TreeMap::new, Collectors.toList()));
  }

  private void left(List<Block> blocks, WatchKind kind, int count) {
    if (count > Digest.MOST_LINES) {
      Wording words = LetterWords.of(kind);
      blocks.add(Block.Paragraph.of(head.say(words.zh() + "共 " + count + " 条，此处列出 " + Digest.MOST_LINES + " 条，其余见预警列表。",
          words.en() + ": " + count + " lines in all, " + Digest.MOST_LINES + " shown here, the rest is in the list of alerts.")));
    }
  }

  /// The lines of one alert follow each other.
  private static Collection<List<DigestLine>> byAlert(List<DigestLine> lines) {
    return lines.stream().collect(Collectors.groupingBy(line -> line.notice().letter().alertId(), LinkedHashMap::new,
        Collectors.toList())).values();
  }

  private Block entry(List<DigestLine> ofOneAlert) {
    AlertNews notice = ofOneAlert.getFirst().notice();
    AlertLetter letter = notice.letter();
    List<String> lines = new ArrayList<>();
    if (!notice.confidential()) {
      if (ofOneAlert.size() > 1) {
        lines.add(head.say(letter.meaning())); // what the many lines come to
      }
      ofOneAlert.forEach(line -> inventions(lines, line));
      days(lines, letter.dates());
      letter.amounts().stream().map(fact -> head.say(fact.label()) + head.say("：", ": ") + head.say(fact.value())).forEach(lines::add);
      lines.add(head.say("建议：", "To do: ") + head.say(letter.action()));
    }
    return new Block.Entry(Seals.change(notice, head), head.say(letter.title()), head.link(letter.alertId()), lines);
  }

  /// Days that fall together stand in one line.
  private void days(List<String> lines, List<Fact> dates) {
    dates.stream().collect(Collectors.groupingBy(Fact::value, LinkedHashMap::new,
        Collectors.mapping(fact -> head.say(fact.label()), Collectors.joining(head.say("、", ", ")))))
        .forEach((day, labels) -> lines.add(labels + head.say("：", ": ") + head.say(day)));
  }

  private void inventions(List<String> lines, DigestLine line) {
    line.documents().stream().limit(MOST_DOCUMENTS).map(this::named).forEach(lines::add);
    int left = line.documents().size() - MOST_DOCUMENTS;
    if (left > 0) {
      lines.add(head.say("另有 " + left + " 篇文献", left + " more documents"));
    }
    if (!line.also().isEmpty()) {
      lines.add(head.say("同时命中：", "Also matched by: ")
          + line.also().stream().map(this::named).collect(Collectors.joining(head.say("；", "; "))));
    }
  }

  private String named(LetterDocument document) {
    String cause = head.say(document.cause());
    return document.shown() + (document.title().isEmpty() ? "" : " " + document.title())
        + (cause.isEmpty() ? "" : head.say("（" + cause + "）", " (" + cause + ")"));
  }

  private String named(AlsoMatched also) {
    return head.say(LetterWords.of(also.kind())) + head.say("，", ", ") + head.say(also.title());
  }
}
