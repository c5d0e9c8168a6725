package org.patentbeacon.delivery.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.Fact;
import org.patentbeacon.delivery.message.LetterDocument;
import org.patentbeacon.delivery.message.LetterMatch;
import org.patentbeacon.delivery.message.LetterWords;
import org.patentbeacon.delivery.message.AlertNews;

/// One alert as a message: what happened, what to do, by when, why, on which evidence, from which data.
public final class AlertPage {
  private static final int MOST_DOCUMENTS = 50;
  private static final int MOST_MATCHES = 20;

  private final AlertNews notice;
  private final AlertLetter letter;
  private final Letterhead head;
  private final List<Block> blocks = new ArrayList<>();

  private AlertPage(AlertNews notice, Letterhead head) {
    this.notice = notice;
    this.letter = notice.letter();
    this.head = head;
  }

  /// {@return the message; of a confidential watch only the title and where to read on}
  ///
  /// @param notice what became of the alert
  /// @param head what stands on every letter
  public static Message of(AlertNews notice, Letterhead head) {
    String seal = Seals.of(notice, head);
    return Message.of(Seals.bracketed(seal, head) + head.say(notice.letter().title()), head, new AlertPage(notice, head).page(seal));
  }

  private List<Block> page(String seal) {
    blocks.add(new Block.Title(head.say(letter.title()), seal, letter.severity()));
    if (!notice.confidential()) {
      whatHappened();
      whenItMatters();
      why();
      documents();
      matches();
      otherEvidence();
      data();
    }
    blocks.add(new Block.Link(head.say("查看并处理这条预警", "Read and deal with this alert"), head.link(letter.alertId())));
    blocks.add(new Block.Note(head.say(letter.disclaimer())));
    return blocks;
  }

  private void whatHappened() {
    blocks.add(Block.Paragraph.of(head.say(letter.meaning())));
    section(head.say("建议", "What to do"), Block.Paragraph.of(head.say(letter.action())));
  }

  private void section(String heading, Block content) {
    blocks.add(Block.Heading.of(heading));
    blocks.add(content);
  }

  private void pairs(String heading, List<Fact> facts) {
    if (!facts.isEmpty()) {
      section(heading, new Block.Pairs(facts.stream().map(this::pair).toList()));
    }
  }

  private Block.Pair pair(Fact fact) {
    return new Block.Pair(head.say(fact.label()), head.say(fact.value()));
  }

  private void whenItMatters() {
    pairs(head.say("重要日期", "Dates"), letter.dates());
  }

  private void why() {
    AlertLetter.Why why = letter.why();
    List<Block.Pair> pairs = new ArrayList<>();
    pairs.add(new Block.Pair(head.say("监视类型", "Watch"), head.say(LetterWords.of(letter.kind()))));
    pairs.add(new Block.Pair(head.say("规则", "Rule"), head.say(why.sentence())));
    Stream.concat(why.observed().stream(), why.params().stream()).filter(fact -> !fact.isDay()).map(this::pair).forEach(pairs::add);
    section(head.say("为什么发出", "Why this alert"), new Block.Pairs(pairs));
  }

  private void documents() {
    List<LetterDocument> documents = letter.documents();
    if (documents.isEmpty()) {
      return;
    }
    int columns = documents.stream().allMatch(one -> one.cause().en().isEmpty()) ? 2 : 3;
    List<List<String>> rows = documents.stream().limit(MOST_DOCUMENTS)
        .map(one -> List.of(one.shown(), one.title(), head.say(one.cause())).subList(0, columns)).toList();
    section(head.say("涉及文献（" + documents.size() + "）", "Documents (" + documents.size() + ")"), new Block.Grid(
        List.of(head.say("号码", "Number"), head.say("名称", "Title"), head.say("情况", "Remark")).subList(0, columns), rows));
    more(documents.size() - rows.size());
  }

  private void more(int left) {
    if (left > 0) {
      blocks.add(Block.Paragraph.of(head.say("另有 " + left + " 项，见预警页面。", left + " more are on the page of the alert.")));
    }
  }

  private void matches() {
    if (!letter.matches().isEmpty()) {
      blocks.add(Block.Heading.of(head.say("命中位置", "Where it matched")));
      letter.matches().stream().limit(MOST_MATCHES).forEach(match -> match.fragments().stream().limit(1)
          .forEach(fragment -> blocks.add(new Block.Paragraph(spans(match, fragment)))));
      more(letter.matches().size() - MOST_MATCHES);
    }
  }

  private List<Block.Span> spans(LetterMatch match, LetterMatch.Fragment fragment) {
    return List.of(Block.Span.plain(match.document() + " · " + head.say(match.field()) + " · " + match.clause()
            + head.say("：", ": ") + fragment.before()),
        new Block.Span(fragment.found(), !fragment.found().isEmpty()), Block.Span.plain(fragment.after()));
  }

  private void otherEvidence() {
    pairs(head.say("依据", "Evidence"), letter.facts().stream().filter(fact -> !fact.isDay()).toList());
  }

  private void data() {
    String cutoff = letter.cutoff().entrySet().stream().map(source -> head.say(LetterWords.of(source.getKey())) + " " + source.getValue())
        .collect(Collectors.joining(head.say("；", "; ")));
    section(head.say("数据", "Data"), new Block.Pairs(List.of(
        new Block.Pair(head.say("数据截止日", "Data up to"), cutoff.isEmpty() ? head.say("未知", "not known") : cutoff),
        new Block.Pair(head.say("预警时间", "Told"), head.moment(notice.at()) + " (" + head.zone().getId() + ")"),
        new Block.Pair(head.say("规则编号", "Rule no."), letter.why().rule() + " (" + letter.why().limit() + ")"),
        new Block.Pair(head.say("预警编号", "Alert"), letter.alertId()))));
  }
}
