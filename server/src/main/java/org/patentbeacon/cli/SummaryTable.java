package org.patentbeacon.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.patentbeacon.format.ReadSummary.OfFormat;

/// What was read as text: per format the records by outcome and how many documents in a hundred have each field.
final class SummaryTable {
  private SummaryTable() {}

  static String of(List<OfFormat> formats, Shared shared) {
    StringBuilder table = new StringBuilder();
    line(table, shared.say("格式", "format"), shared.say("文件", "files"), shared.say("文献", "documents"),
        shared.say("跳过", "skipped"), shared.say("拒绝", "rejected"));
    for (OfFormat of : formats) {
      line(table, of.format(), of.files(), of.accepted(), of.skipped(), of.rejected());
      if (of.accepted() > 0) {
        table.append("    ").append(filled(of)).append(System.lineSeparator());
      }
    }
    line(table, shared.say("合计", "all"), formats.stream().mapToInt(OfFormat::files).sum(),
        formats.stream().mapToInt(OfFormat::accepted).sum(), formats.stream().mapToInt(OfFormat::skipped).sum(),
        formats.stream().mapToInt(OfFormat::rejected).sum());
    return table.toString().stripTrailing();
  }

  private static void line(StringBuilder table, Object... cells) {
    table.append(String.format(Locale.ROOT, "%-18s %9s %9s %9s %9s%n", cells));
  }

  private static String filled(OfFormat of) {
    return of.filled().entrySet().stream()
        .map(field -> field.getKey() + " " + Math.round(100.0 * field.getValue() / of.accepted()) + " %")
        .collect(Collectors.joining(", "));
  }
}
