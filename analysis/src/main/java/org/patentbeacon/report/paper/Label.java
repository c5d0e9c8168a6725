package org.patentbeacon.report.paper;

import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.report.exhibit.Sheet;

/// Words that a report prints around its content.
public enum Label {
  /// Above the list of chapters.
  CONTENTS("目录", "Contents"),
  /// Above the findings.
  SUMMARY("摘要", "Summary"),
  /// Above how it was counted.
  METHOD("数据与方法", "Data and method"),
  /// Above what a reader must bear in mind.
  CAVEATS("使用限制", "Limits"),
  /// Above the whole sheets.
  APPENDIX("附录：完整数据表与检索式", "Appendix: whole sheets and queries"),
  /// Before the number of a picture.
  FIGURE("图", "Figure"),
  /// Before the number of a sheet.
  TABLE("表", "Table"),
  /// For whom a report is made.
  CLIENT("委托方", "For"),
  /// Who made it.
  AUTHOR("编制", "By"),
  /// When it was made.
  DATE("日期", "Date"),
  /// What was asked.
  QUERY("检索式", "Query"),
  /// Which state of the database.
  SNAPSHOT("数据快照", "Snapshot"),
  /// The latest day for which the data are complete.
  CUTOFF("数据截止", "Data cut-off"),
  /// The day of the legal states.
  AS_OF("法律状态日", "Legal states as of"),
  /// What is counted as one.
  UNIT("统计单位", "Unit"),
  /// By which date.
  BASIS("日期口径", "Date basis"),
  /// How a unit of several values counts.
  COUNTING("计数方式", "Counting"),
  /// How much there is.
  TOTALS("总量", "Totals"),
  /// Where nothing tells.
  UNKNOWN("未知", "unknown"),
  /// How many units have a value.
  COVERAGE("字段覆盖率", "Coverage"),
  /// How an analysis was set.
  PARAMETERS("参数", "Parameters"),
  /// What a reader must know of an exhibit.
  NOTES("说明", "Notes"),
  /// The list of what is shown.
  EXHIBIT("内容", "Exhibit"),
  /// Above the numbers of a native chart.
  CHART_DATA("图表数据", "Chart data"),
  /// Where a sheet has no rows.
  NO_ROWS("没有可列出的数据。", "There is nothing to list."),
  /// Above the first rows of a sheet; the numbers are those shown and all.
  FIRST_ROWS("仅列前 %d 行，共 %d 行；全部数据与检索式见附录。", "The first %d of %d rows; all of them, with their queries, are in the appendix."),
  /// Above the last rows of one whose rows follow each other in time.
  LAST_ROWS("仅列最近 %d 行，共 %d 行；全部数据与检索式见附录。", "The latest %d of %d rows; all of them, with their queries, are in the appendix.");

  private final String zh;
  private final String en;

  Label(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return the words}
  ///
  /// @param lang `zh` or `en`
  public String in(String lang) {
    return lang.equals("en") ? en : zh;
  }

  /// {@return the line above the rows that a page shows of a sheet; empty when it shows all}
  ///
  /// @param sheet the sheet
  /// @param lang `zh` or `en`
  public static Optional<String> extract(Sheet sheet, String lang) {
    int shown = sheet.extract().size();
    Label line = sheet.inTime() ? LAST_ROWS : FIRST_ROWS;
    return shown == sheet.rows().size() ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, line.in(lang), shown, sheet.rows().size()));
  }
}
