package org.patentbeacon.delivery.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.digest.Bulletin;
import org.patentbeacon.delivery.message.LetterWords;
import org.patentbeacon.delivery.message.AlertNews;

/// An institution's bulletin as a message: a line for each enterprise, then the news that the institution shares with all.
public final class BulletinPage {
  private BulletinPage() {}

  /// {@return the message}
  ///
  /// @param bulletin the bulletin
  /// @param head what stands on every letter
  public static Message of(Bulletin bulletin, Letterhead head) {
    int red = bulletin.rows().stream().mapToInt(row -> row.count(Severity.RED)).sum();
    String title = head.say("企业预警通报", "Bulletin of the enterprises' alerts");
    String subject = head.say("【" + title + "】" + bulletin.institution() + "：企业 " + bulletin.rows().size() + " 家，红色预警 " + red + " 条",
        title + ", " + bulletin.institution() + ": " + bulletin.rows().size() + " enterprises, " + red + " red alerts");
    return Message.of(subject, head, blocks(bulletin, head, title));
  }

  private static List<Block> blocks(Bulletin bulletin, Letterhead head, String title) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title + " · " + bulletin.institution(), "", null));
    blocks.add(Block.Paragraph.of(head.moment(bulletin.window().from()) + head.say(" 至 ", " to ")
        + head.moment(bulletin.window().to()) + " (" + head.zone().getId() + ")"));
    blocks.add(new Block.Grid(List.of(head.say("企业", "Enterprise"), word(Severity.RED, head), word(Severity.ORANGE, head),
        word(Severity.YELLOW, head), word(Severity.BLUE, head), head.say("按类型", "By sort"), head.say("未能检查", "Not looked")),
        bulletin.rows().stream().map(row -> row(row, head)).toList()));
    blocks.add(Block.Paragraph.of(head.say("“未能检查”是因失败或数据过旧而没有运行的监视数：没有预警不等于没有风险。",
        "\"Not looked\" counts watches that failed or whose data are too old: no alert does not mean no risk.")));
    if (!bulletin.shared().isEmpty()) {
      blocks.add(Block.Heading.of(head.say("产业层面", "The sector")));
      bulletin.shared().forEach(notice -> blocks.add(entry(notice, head)));
      bulletin.shared().stream().map(notice -> notice.letter().disclaimer()).distinct()
          .forEach(disclaimer -> blocks.add(new Block.Note(head.say(disclaimer))));
    }
    return blocks;
  }

  private static String word(Severity severity, Letterhead head) {
    return head.say(severity.wording());
  }

  private static List<String> row(Bulletin.Row row, Letterhead head) {
    String kinds = row.byKind().entrySet().stream().map(kind -> head.say(LetterWords.of(kind.getKey())) + " " + kind.getValue())
        .collect(Collectors.joining(head.say("、", ", ")));
    return List.of(row.name(), count(row, Severity.RED), count(row, Severity.ORANGE), count(row, Severity.YELLOW),
        count(row, Severity.BLUE), kinds.isEmpty() ? head.say("无", "none") : kinds, String.valueOf(row.notLooked()));
  }

  private static String count(Bulletin.Row row, Severity severity) {
    return String.valueOf(row.count(severity));
  }

  private static Block entry(AlertNews notice, Letterhead head) {
    String seal = Seals.of(notice, head);
    List<String> lines = notice.confidential() ? List.of() : List.of(head.say(notice.letter().meaning()));
    return new Block.Entry(seal, head.say(notice.letter().title()), head.link(notice.letter().alertId()), lines);
  }
}
