package org.patentbeacon.delivery.layout;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.Severity;

/// Writes blocks as HTML for mail programs: nested tables, styles on the elements, nothing fetched from elsewhere.
final class MailHtml {
  private static final String FONT =
      "font-family:'PingFang SC','Microsoft YaHei','Noto Sans SC','Helvetica Neue',Arial,sans-serif;";
  private static final String CELL = "padding:4px 10px 4px 0;vertical-align:top;font-size:14px;line-height:1.5;";

  private static final int SHORT = 14;

  private MailHtml() {}

  static String of(String title, Letterhead head, List<Block> blocks) {
    String rows = blocks.stream().map(MailHtml::row).collect(Collectors.joining("\n"));
    // Outlook reads neither max-width nor margins of blocks: one table as wide as the window, one within it of 640 points.
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
        <body style="margin:0;padding:0;background:#eef1f4;">
        <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" style="background:#eef1f4;"><tr><td align="center" style="padding:16px 8px;">
        <table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0" style="width:100%%;max-width:640px;background:#ffffff;border:1px solid #d8dee4;">
        %s
        <tr><td style="padding:14px 24px 18px;font-size:12px;color:#6b7580;%s">%s</td></tr>
        </table>
        </td></tr></table>
        </body>
        </html>
        """.formatted(head.lang().equals("en") ? "en" : "zh-CN", escaped(title), rows, FONT, escaped(head.sender()));
  }

  private static String row(Block block) {
    return switch (block) {
      case Block.Title title -> cell("padding:20px 24px 14px;border-top:5px solid " + colour(title.severity())
          + ";font-size:20px;line-height:1.4;font-weight:bold;color:#1f2933;", badge(title.tag(), title.severity()) + escaped(title.text()));
      case Block.Heading heading -> cell("padding:16px 24px 4px;font-size:15px;font-weight:bold;color:#1f2933;",
          "<span style=\"border-left:4px solid " + colour(heading.severity()) + ";padding-left:8px;\">" + escaped(heading.text()) + "</span>");
      case Block.Paragraph paragraph -> cell("padding:4px 24px;font-size:14px;line-height:1.6;color:#323f4b;",
          paragraph.spans().stream().map(MailHtml::span).collect(Collectors.joining()));
      case Block.Pairs pairs -> cell("padding:2px 24px;", table(pairs.pairs().stream()
          .map(pair -> tr(td(CELL + "width:150px;color:#6b7580;", pair.name()) + td(CELL + "color:#1f2933;word-break:break-word;", pair.value())))
          .collect(Collectors.joining())));
      case Block.Grid grid -> cell("padding:4px 24px;", grid(grid));
      case Block.Entry entry -> cell("padding:8px 24px;border-bottom:1px solid #eef1f4;", entry(entry));
      case Block.Link link -> cell("padding:14px 24px;", "<a href=\"" + href(link.link())
          + "\" style=\"display:inline-block;padding:8px 18px;background:#1f5f99;color:#ffffff;font-size:14px;text-decoration:none;\">"
          + escaped(link.text()) + "</a>");
      case Block.Note note -> cell("padding:12px 24px 0;font-size:12px;line-height:1.6;color:#6b7580;", escaped(note.text()));
    };
  }

  private static String cell(String style, String html) {
    return "<tr><td style=\"" + style + FONT + "\">" + html + "</td></tr>";
  }

  private static String table(String rows) {
    return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">" + rows + "</table>";
  }

  private static String tr(String cells) {
    return "<tr>" + cells + "</tr>";
  }

  private static String td(String style, String text) {
    return "<td style=\"" + style + FONT + "\">" + escaped(text) + "</td>";
  }

  private static String grid(Block.Grid grid) {
    String head = grid.head().stream().map(name -> "<th align=\"left\" style=\"" + CELL
        + "padding-left:6px;background:#f4f6f8;border-bottom:1px solid #d8dee4;color:#52606d;font-weight:normal;white-space:nowrap;" + FONT + "\">" + escaped(name) + "</th>").collect(Collectors.joining());
    String rows = grid.rows().stream().map(row -> tr(row.stream()
        .map(cell -> td(CELL + "padding-left:6px;border-bottom:1px solid #eef1f4;color:#1f2933;" + breaks(cell), cell))
        .collect(Collectors.joining()))).collect(Collectors.joining());
    return "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">" + tr(head) + rows + "</table>";
  }

  /// Numbers and other short cells keep their width, however long their neighbours are.
  private static String breaks(String cell) {
    return cell.length() <= SHORT ? "white-space:nowrap;" : "word-break:break-word;";
  }

  private static String entry(Block.Entry entry) {
    String tag = entry.tag().isEmpty() ? "" : "<span style=\"color:#6b7580;\">[" + escaped(entry.tag()) + "]</span> ";
    String lines = entry.lines().stream().map(line ->
        "<br><span style=\"font-size:13px;line-height:1.6;color:#52606d;\">" + escaped(line) + "</span>").collect(Collectors.joining());
    return "<span style=\"font-size:14px;line-height:1.6;\">" + tag + "<a href=\"" + href(entry.link())
        + "\" style=\"color:#1f5f99;text-decoration:none;font-weight:bold;\">" + escaped(entry.title()) + "</a></span>" + lines;
  }

  private static String badge(String tag, @Nullable Severity severity) {
    return tag.isEmpty() ? "" : "<span style=\"background:" + colour(severity) + ";color:" + (severity == Severity.YELLOW ? "#1f2933" : "#ffffff")
        + ";font-size:13px;padding:3px 9px;\">" + escaped(tag) + "</span>&nbsp; ";
  }

  private static String span(Block.Span span) {
    return span.marked() ? "<span style=\"background:#fff1a8;\">" + escaped(span.text()) + "</span>" : escaped(span.text());
  }

  private static String colour(@Nullable Severity severity) {
    return switch (severity) {
      case null -> "#52606d";
      case RED -> "#c0282d";
      case ORANGE -> "#d9660a";
      case YELLOW -> "#f0c419";
      case BLUE -> "#2a6fb0";
    };
  }

  private static String href(URI link) {
    return escaped(link.toASCIIString());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
  }
}
