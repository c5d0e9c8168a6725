package org.patentbeacon.delivery.layout;

import java.util.List;
import java.util.stream.Collectors;

/// Writes blocks as text.
final class PlainText {
  private static final String RULE = "=".repeat(40);
  private static final String DASHES = "-".repeat(40);

  private PlainText() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(PlainText::written).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String written(Block block) {
    return switch (block) {
      case Block.Title title -> tagged(title.tag(), title.text()) + "\n" + RULE;
      case Block.Heading heading -> "== " + heading.text();
      case Block.Paragraph paragraph -> paragraph.spans().stream()
          .map(span -> span.marked() ? "[" + span.text() + "]" : span.text()).collect(Collectors.joining());
      case Block.Pairs pairs -> pairs.pairs().stream().map(pair -> "  " + pair.name() + ": " + pair.value())
          .collect(Collectors.joining("\n"));
      case Block.Grid grid -> "  " + String.join(" | ", grid.head()) + "\n" + grid.rows().stream()
          .map(row -> "  " + String.join(" | ", row)).collect(Collectors.joining("\n"));
      case Block.Entry entry -> "* " + tagged(entry.tag(), entry.title())
          + entry.lines().stream().map(line -> "\n  " + line).collect(Collectors.joining()) + "\n  " + entry.link();
      case Block.Link link -> link.text() + "\n" + link.link();
      case Block.Note note -> DASHES + "\n" + note.text();
    };
  }

  private static String tagged(String tag, String text) {
    return tag.isEmpty() ? text : "[" + tag + "] " + text;
  }
}
