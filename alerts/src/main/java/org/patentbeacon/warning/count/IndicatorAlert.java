package org.patentbeacon.warning.count;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.analysis.compare.SectorForm;
import org.patentbeacon.analysis.compare.SectorIndicators;
import org.patentbeacon.analysis.compare.SectorLimits;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.WatchedTopic;

/// Writes the alerts of a watch over the indicators of a topic.
///
/// @param topic the topic
/// @param writer what is the same in all its alerts
record IndicatorAlert(WatchedTopic topic, AlertWriter writer) {
  private static final String INDICATOR = "INDICATOR";
  private static final MathContext RATIO = new MathContext(4);
  private static final SectorLimits LIMITS = SectorLimits.shipped();

  /// When an indicator crossed its limit, and how urgent that is.
  ///
  /// @param month the month
  /// @param severity how urgent it is
  record Crossing(YearMonth month, Severity severity) {}

  Found of(SectorIndicators.Row row, Optional<SectorIndicators.Row> before, IndicatorReading reading, Crossing crossing) {
    Wording name = name(row);
    String value = shown(row.value().orThrow());
    String was = before.filter(known -> known.value().ok()).map(known -> shown(known.value().orThrow())).orElse("");
    String limit = row.limit() == null ? "sign" : Double.toString(row.limit());
    List<String> subject = new ArrayList<>(List.of(topic.id(), row.id().name()));
    if (row.country() != null) {
      subject.add(row.country());
    }
    AlertDraft draft = new AlertDraft(writer.key(subject, INDICATOR, crossing.month.toString()), crossing.severity,
        new BilingualText("“" + topic.name() + "”产业指标预警：" + name.zh() + " " + value + limitWords(row, "（界限 ", "）"),
            "Indicator of '" + topic.name() + "': " + name.en() + " " + value + limitWords(row, " (limit ", ")")),
        new AlertDraft.Grounds(new AlertBody.Rule(row.id().name(), limit, new TreeMap<>(), "default-1"), observed(row, was, reading.year()),
            evidence(row, reading)),
        new AlertBody.Action("REVIEW_INDUSTRY", "在产业分析例会上研判，必要时调整布局与扶持重点", "Discuss it with those who plan for the industry; adjust priorities where needed"),
        new BilingualText("截至申请年 " + reading.year() + "，“" + topic.name() + "”的" + name.zh() + "为 " + value + (was.isEmpty() ? "" : "，上次为 " + was)
            + "；" + parts(row, "分子 ", "，分母 ", "，差值比较") + "。更晚的申请尚未全部公开，不计入。",
            "Up to the filing year " + reading.year() + ", " + name.en() + " of '" + topic.name() + "' is " + value
                + (was.isEmpty() ? "" : ", before " + was) + "; " + parts(row, "numerator ", ", denominator ", ", compared by difference")
                + ". Later filings are not all published and do not count."),
        new BilingualText("仅在进入预警一侧、颜色升级或（仅展示的指标）符号变化的月份预警", "Told in the month in which it comes to the side of the warning, to a higher colour or, where only shown, changes its sign"));
    return writer.write(draft, new Finding.About(null, null, null, null, topic.id(), crossing.month.toString(), null));
  }

  private static Wording name(SectorIndicators.Row row) {
    Wording name = LIMITS.of(row.id(), row.form()).name();
    String of = row.country() == null ? "" : " (" + row.country() + ")";
    return new Wording(row.id() + " " + name.zh() + of, row.id() + " " + name.en() + of);
  }

  private static String limitWords(SectorIndicators.Row row, String before, String after) {
    return row.limit() == null ? "" : before + row.limit() + after;
  }

  private static String parts(SectorIndicators.Row row, String numerator, String denominator, String difference) {
    return numerator + shown(row.numerator()) + denominator + shown(row.denominator()) + (row.form() == SectorForm.DIFFERENCE ? difference : "");
  }

  private static SortedMap<String, Object> observed(SectorIndicators.Row row, String was, int year) {
    double value = row.value().orThrow();
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("value", rounded(value), "year", year, "id", IndicatorReading.name(row)));
    Double limit = row.limit();
    if (limit != null && limit != 0) {
      observed.put("distance", rounded(Math.abs(value - limit) / Math.abs(limit)));
    }
    if (!was.isEmpty()) {
      observed.put("previous", was);
    }
    return observed;
  }

  private static Evidence evidence(SectorIndicators.Row row, IndicatorReading reading) {
    SortedMap<String, Object> more = new TreeMap<>(Map.of("numerator", shown(row.numerator()), "denominator", shown(row.denominator()),
        "year", reading.year()));
    return new Evidence(List.of(), List.of(), null, null, List.of(), reading.series(row), null, more);
  }

  static double rounded(double value) {
    return new BigDecimal(value).round(RATIO).doubleValue();
  }

  private static String shown(double value) {
    return new BigDecimal(value).round(RATIO).stripTrailingZeros().toPlainString();
  }

  private static String shown(Measure value) {
    return value.ok() ? shown(value.orThrow()) : "-";
  }
}
