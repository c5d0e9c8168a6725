package org.patentbeacon.legal.free;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the checklist found about a patent in a market on a day.
///
/// @param publication the canonical publication number of the patent
/// @param market the country asked for
/// @param asOf the day it is for
/// @param sourceCutoff the day up to which the source of the events was complete; absent when it does not say
/// @param steps what each of the nine steps found
public record FreeToUseAnswer(String publication, String market, LocalDate asOf, @Nullable LocalDate sourceCutoff,
    List<StepResult> steps) {
  private static final String NOT_COVERED_ZH = "未涵盖：商标、著作权、行政许可；F8 以外其他权利人的障碍专利；尚未公开的申请（最长十八个月）；"
      + "企业自身产品上的改进。本结果依据公开数据和固定规则生成，仅供初步筛查，不构成法律意见。";
  private static final String NOT_COVERED_EN = "Not covered: trade marks, copyright, regulatory rights; other owners' blocking "
      + "patents outside F8; unpublished applications (up to 18 months); improvements in the enterprise's own product. Sorted "
      + "from public data by fixed rules, for triage only; not legal advice.";

  /// Copies the list.
  public FreeToUseAnswer {
    steps = List.copyOf(steps);
  }

  /// {@return what a step found}
  ///
  /// @param step the step
  public StepResult step(Step step) {
    return steps.stream().filter(result -> result.step() == step).findFirst().orElseThrow();
  }

  /// {@return everything that stands against free use, the gravest first; empty when nothing does}
  public SortedSet<Verdict> flags() {
    return Collections.unmodifiableSortedSet(steps.stream().map(StepResult::verdict).filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  /// {@return the gravest of the flags; a candidate when there are none}
  public Verdict headline() {
    return flags().isEmpty() ? Verdict.FREE_CANDIDATE : flags().first();
  }

  /// {@return what the checklist does not look at, in Chinese}
  public static String notCoveredInChinese() {
    return NOT_COVERED_ZH;
  }

  /// {@return what the checklist does not look at, in English}
  public static String notCoveredInEnglish() {
    return NOT_COVERED_EN;
  }

  /// {@return the answer in Chinese: headline, day and cut-off, a line for each step, what is not covered}
  public String inChinese() {
    String head = "%s（%s）：%s。截至 %s，数据截止 %s。\n".formatted(publication, market, headline().words().zh(), asOf,
        sourceCutoff == null ? "不明" : sourceCutoff);
    return head + steps.stream().map(result -> result.step() + " " + result.step().words().zh() + "："
        + result.outcome().words().zh() + evidence(result, "（", "）") + "\n").collect(Collectors.joining()) + NOT_COVERED_ZH + "\n";
  }

  /// {@return the answer in English: headline, day and cut-off, a line for each step, what is not covered}
  public String inEnglish() {
    String head = "%s (%s): %s. As of %s, source cut-off %s.\n".formatted(publication, market, headline().words().en(), asOf,
        sourceCutoff == null ? "not known" : sourceCutoff);
    return head + steps.stream().map(result -> result.step() + " " + result.step().words().en() + ": "
        + result.outcome().words().en() + evidence(result, " (", ")") + "\n")
        .collect(Collectors.joining()) + NOT_COVERED_EN + "\n";
  }

  private static String evidence(StepResult result, String open, String close) {
    return result.evidence().isEmpty() ? "" : open + String.join(", ", result.evidence()) + close;
  }
}
