package org.patentbeacon.warning.count;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.watch.detect.Period;
import org.patentbeacon.watch.detect.SurgeDecision;
import org.patentbeacon.watch.detect.SurgeDetector;

/// Writes the alerts of a watch over surges.
///
/// @param asked what the watch asks for
/// @param writer what is the same in all its alerts
record SurgeAlert(SurgeWatch asked, AlertWriter writer) {
  private static final String SURGE = "SURGE";
  private static final MathContext PROBABILITY = new MathContext(6);
  /// A probability for people.
  private static final MathContext READ = new MathContext(2);
  private static final MathContext RATIO = new MathContext(4);

  Found of(SurgeMember.Asked what, SurgeDecision.Assessed decision) throws IOException {
    SurgeDetector detector = asked.method().detector();
    int count = what.counts().getLast();
    double expected = decision.expected();
    boolean rises = count >= expected;
    String period = named(what.end());
    String of = asked.topic().name() + (what.series().of().isEmpty() ? "" : " · " + what.series().of());
    String shownExpected = new BigDecimal(expected).setScale(1, RoundingMode.HALF_UP).toPlainString();
    int past = Math.min(asked.method().window(asked.rule().periods()), what.counts().size() - 1) - decision.excluded().size();
    Wording judgement = judgement(what, decision);
    AlertDraft draft = new AlertDraft(writer.key(List.of(what.series().id()), SURGE, what.end().toString()),
        Objects.requireNonNull(decision.severity()),
        new BilingualText("“" + of + "”" + period + " 公开量" + (rises ? "异常上升" : "异常下降") + "：" + count + " 族，预期 " + shownExpected,
            "'" + of + "' in " + period + ": " + (rises ? "a surge" : "a fall") + ", " + count + " families published, " + shownExpected + " expected"),
        new AlertDraft.Grounds(new AlertBody.Rule("SURGE." + detector, Double.toString(asked.rule().q()), params(), "default-1"),
            observed(what, decision, period), evidence(what, decision)),
        new AlertBody.Action("LOOK_INTO_SURGE", "查看本期公开文献，判断热点来自哪些申请人与技术", "Look at what was published, by whom and on what"),
        new BilingualText("“" + of + "”在 " + period + "（止于 " + what.end() + "）首次公开 " + count + " 个专利族；按此前 " + past + " 期预期 "
            + shownExpected + " 族，" + judgement.zh() + "。",
            count + " families of '" + of + "' were first published in " + period + " (until " + what.end() + "); the " + past
                + " periods before let expect " + shownExpected + ". " + judgement.en() + "."),
        rule(decision));
    boolean whole = what.series().of().isEmpty();
    Finding.About about = Finding.About.surge(asked.topic().id(), what.end().toString(),
        new Finding.Excess(asked.topic().parent(), count - expected));
    return writer.write(draft, whole ? about : new Finding.About(null, null, null, what.series().of(), null, what.end().toString(), null));
  }

  private SortedMap<String, String> params() {
    return new TreeMap<>(Map.of("m", Integer.toString(asked.rule().periods()), "q", Double.toString(asked.rule().q()), "detector",
        asked.method().detector().name(), "minCount", Integer.toString(asked.rule().least().count()), "minRatio",
        Double.toString(asked.rule().least().ratio())));
  }

  private SortedMap<String, Object> observed(SurgeMember.Asked what, SurgeDecision.Assessed decision, String period) {
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("value", what.counts().getLast(), "expected",
        rounded(decision.expected(), RATIO), "period", period));
    switch (decision) {
      case SurgeDecision.Judged judged -> {
        observed.put("p", rounded(judged.prediction().p(), PROBABILITY));
        observed.put("pAdjusted", rounded(judged.adjusted(), PROBABILITY));
        observed.put("seriesInRun", what.seriesInRun());
      }
      case SurgeDecision.Limited limited -> {
        observed.put("statistic", rounded(limited.signal().statistic(), RATIO));
        observed.put("limit", rounded(limited.signal().limit().orThrow(), RATIO));
      }
    }
    return observed;
  }

  /// What the detector says of the count, in words.
  private static Wording judgement(SurgeMember.Asked what, SurgeDecision.Assessed decision) {
    return switch (decision) {
      case SurgeDecision.Judged judged -> {
        String adjusted = BigDecimal.valueOf(judged.adjusted()).round(READ).toPlainString();
        yield new Wording("同批 " + what.seriesInRun() + " 个序列校正后的概率为 " + adjusted,
            "Adjusted for " + what.seriesInRun() + " series the probability is " + adjusted);
      }
      case SurgeDecision.Limited limited -> {
        double statistic = rounded(limited.signal().statistic(), RATIO);
        double limit = rounded(limited.signal().limit().orThrow(), RATIO);
        yield new Wording("统计量 " + statistic + " 超过界限 " + limit, "The statistic " + statistic + " is above its limit " + limit);
      }
    };
  }

  private BilingualText rule(SurgeDecision.Assessed decision) {
    Wording detector = asked.method().detector().words();
    return switch (decision) {
      case SurgeDecision.Judged _ -> new BilingualText(
          "按公开日计数；" + detector.zh() + "，Benjamini–Hochberg 校正，q = " + asked.rule().q(),
          "Counted by publication; " + detector.en() + ", adjusted after Benjamini and Hochberg, q = " + asked.rule().q());
      case SurgeDecision.Limited _ -> new BilingualText(
          "按公开日计数；" + detector.zh() + "；该检测器不给出概率，未按序列数校正，颜色按超出界限的幅度，最高橙色",
          "Counted by publication; " + detector.en() + "; it gives no probability and is not adjusted for the number of series: the colour"
              + " follows from how far the limit is passed, orange at most");
    };
  }

  private Evidence evidence(SurgeMember.Asked what, SurgeDecision.Assessed decision) throws IOException {
    LocalDate first = asked.period().first(what.end());
    List<AlertDocument> documents = writer.view().hits(SeriesCounts.within(what.series().query(), first, what.end()), 0, HitDetail.BRIEF)
        .stream().limit(asked.shown()).map(hit -> new AlertDocument(hit.id(), null, hit.family(), null, hit.brief().title())).toList();
    LocalDate start = first;
    for (int i = 1; i < what.counts().size(); i++) {
      start = asked.period().first(start.minusDays(1));
    }
    SortedMap<String, Object> series = new TreeMap<>(Map.of("id", what.series().id(), "start", named(start), "end",
        named(what.end()), "counts", what.counts()));
    if (!decision.excluded().isEmpty()) {
      series.put("excluded", decision.excluded());
    }
    Double p = decision instanceof SurgeDecision.Judged judged ? rounded(judged.prediction().p(), PROBABILITY) : null;
    return new Evidence(documents, List.of(), null, null, List.of(), series, p, new TreeMap<>())
        .with("detector", asked.method().detector().name());
  }

  private static double rounded(double value, MathContext digits) {
    return new BigDecimal(value).round(digits).doubleValue();
  }

  /// The name of the period of a day, such as `2026-W19` or `2026-05`.
  private String named(LocalDate day) {
    return asked.period() == Period.MONTH ? "%d-%02d".formatted(day.getYear(), day.getMonthValue())
        : "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
