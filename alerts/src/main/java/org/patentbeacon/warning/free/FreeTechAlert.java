package org.patentbeacon.warning.free;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.SeverityByKind;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.free.Outcome;
import org.patentbeacon.legal.free.StepResult;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.search.ClauseMatch;
import org.patentbeacon.search.FreeToUseReport;
import org.patentbeacon.search.Highlights;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.free.FreeTechRunner.Ended;
import org.patentbeacon.warning.likeness.Alike;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.watch.WatchKind;

/// Writes alerts about rights that may have become free, and about those that are no candidates any more.
///
/// @param writer writes what all alerts of the watch share
/// @param query the field
record FreeTechAlert(AlertWriter writer, ParsedQuery query) {
  private static final String FREE = "FREE";
  private static final String WAITING = "WAIT_RESTORATION";
  private static final String WITHDRAWN = "WITHDRAWN_CANDIDATE";
  private static final AlertBody.Action CHECK = new AlertBody.Action("ASK_ATTORNEY_BEFORE_USE",
      "使用前请代理师按核查清单复核，并查询登记簿副本", "Before any use have an attorney go through the checklist and the register");
  private static final AlertBody.Action WAIT = new AlertBody.Action("WAIT_AND_PREPARE",
      "恢复期满前不得使用；可先评估技术价值", "Do not use it before the time to restore is over; look at what it is worth meanwhile");
  private static final AlertBody.Action STOP = new AlertBody.Action("STOP_AND_REVIEW",
      "暂停依据此前候选结论的使用和投入，重新评估", "Hold any use that rests on the earlier result, and review it");

  Found free(Ended right, FreeToUseReport report, Alike alike) {
    String end = Objects.requireNonNullElse(right.state().since(), right.state().asOf()).toString();
    String owners = String.join("、", right.one().owners());
    BilingualText meaning = new BilingualText(
        "%s的“%s”（%s，申请号 %s）在 %s 的权利已于 %s 结束（%s），核查结论：%s。它属于本企业监视的技术领域，可作为候选评估。%s".formatted(owners,
            right.one().title(), right.one().latest().id(), right.one().id(), right.market(), end, reason(right).zh(),
            report.words().zh(), report.notCovered().zh()),
        "The right of %s in '%s' (%s, application %s) in %s ended on %s (%s); the checklist says: %s. It is in a field you watch and can be "
            .formatted(owners, right.one().title(), right.one().latest().id(), right.one().id(), right.market(), end, reason(right).en(),
            report.words().en()) + "looked at as a candidate. " + report.notCovered().en());
    return write(right, report, new Said(FREE, end, "FREE." + report.headline(),
        new Wording("失效专利候选", "Candidate of a lapsed right"), CHECK, meaning, alike));
  }

  /// A right that ended and may still be restored.
  Found waiting(Ended right, FreeToUseReport report, Alike alike) {
    String end = Objects.requireNonNullElse(right.state().since(), right.state().asOf()).toString();
    LocalDate until = right.state().restorableUntil();
    BilingualText meaning = new BilingualText(
        "“%s”（%s，申请号 %s）在 %s 的权利已于 %s 丧失（%s），%s仍可恢复，现在不可当作失效技术使用；期满未恢复时将另行提示。".formatted(right.one().title(),
            right.one().latest().id(), right.one().id(), right.market(), end, reason(right).zh(), until == null ? "" : until + " 前"),
        ("The right in '%s' (%s, application %s) in %s was lost on %s (%s) and can still be restored%s: "
            + "it is no candidate now. You will be told when that time is over.").formatted(right.one().title(), right.one().latest().id(), right.one().id(), right.market(), end, reason(right).en(),
            until == null ? "" : " until " + until));
    return write(right, report, new Said(WAITING, end, "FREE.WAIT_RESTORATION",
        new Wording("失效专利预告（待恢复期）", "A right that may lapse for good"),
        WAIT, meaning, alike));
  }

  Found withdrawn(Ended right, FreeToUseReport report) {
    String day = Optional.ofNullable(right.state().knownSince()).or(() -> Optional.ofNullable(right.state().since()))
        .orElse(right.state().asOf()).toString();
    List<String> against = report.answer().steps().stream().filter(step -> step.outcome() != Outcome.PASS)
        .map(step -> step.step() + (step.evidence().isEmpty() ? "" : " (" + String.join(", ", step.evidence()) + ")")).toList();
    BilingualText meaning = new BilingualText(
        "此前提示的候选“%s”（%s，申请号 %s，%s）不再成立：现状态 %s，核查结论：%s，未通过步骤：%s。请勿再按失效技术使用。".formatted(right.one().title(),
            right.one().latest().id(), right.one().id(), right.market(), right.state().state().words().zh(), report.words().zh(),
            String.join("；", against)),
        "'%s' (%s, application %s, %s), of which you were told as a candidate, is one no longer: its state is %s, the checklist says: %s; not passed: %s."
            .formatted(right.one().title(), right.one().latest().id(), right.one().id(), right.market(),
                right.state().state().words().en(), report.words().en(), String.join("; ", against)));
    return write(right, report, new Said(WITHDRAWN, day, "FREE.WITHDRAWN",
        new Wording("失效专利候选撤销", "No longer a candidate"), STOP, meaning, Alike.NOT));
  }

  /// What differs between the sorts of alert.
  private record Said(String eventClass, String day, String rule, Wording title, AlertBody.Action action, BilingualText meaning,
      Alike alike) {}

  private Found write(Ended right, FreeToUseReport report, Said said) {
    DedupeKey key = writer.key(List.of(right.one().family(), right.market()), said.eventClass, said.day);
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("headline", report.headline().name(), "market", right.market(),
        "state", right.state().state().name()));
    if (said.alike.similarity() > 0) {
      observed.put("similarity", said.alike.shown());
    }
    AlertBody.Rule rule = new AlertBody.Rule(said.rule, switch (said.eventClass) {
      case FREE -> "all steps passed";
      case WAITING -> "the right ended and may be restored";
      default -> "a step is not passed any more";
    },
        new TreeMap<>(Map.of("market", right.market())), "default-1");
    AlertDraft draft = new AlertDraft(key, SeverityByKind.of(WatchKind.FREE_TECH, said.eventClass).orElseThrow(),
        new BilingualText("%s（%s）：%s".formatted(said.title.zh(), right.market(), right.one().title()),
            "%s (%s): %s".formatted(said.title.en(), right.market(), right.one().title())),
        new AlertDraft.Grounds(rule, observed, said.alike.similarity() > 0
            ? evidence(right, report).with("method", said.alike.method().words().en())
            : evidence(right, report)), said.action, said.meaning, new BilingualText(
            "失效专利核查清单九步全部执行，结论按最严重的一步确定；" + report.scope().zh(),
            "All nine steps of the checklist were run and the gravest decides. " + report.scope().en()));
    return writer.write(draft, new Finding.About(right.market() + "|" + right.one().id(), right.state().state(), right.one().family(),
        null, null, writer.view().snapshot().id(), null));
  }

  private Evidence evidence(Ended right, FreeToUseReport report) {
    List<ClauseMatch> matches = new ArrayList<>(Highlights.of(right.one().latest(), query));
    Map<String, String> steps = new LinkedHashMap<>();
    Map<String, String> details = new LinkedHashMap<>();
    for (StepResult step : report.answer().steps()) {
      steps.put(step.step().name(), step.outcome().name().toLowerCase(Locale.ROOT));
      if (!step.evidence().isEmpty()) {
        details.put(step.step().name(), step.evidence().stream().collect(Collectors.joining(", ")));
      }
    }
    return new Evidence(right.one().alertDocuments(), matches, null, null, right.state().evidence(), null, null, new TreeMap<>())
        .with("steps", steps).with("stepEvidence", details);
  }

  private static Wording reason(Ended right) {
    EndReason reason = right.state().endReason();
    return reason == null ? new Wording("未载原因", "no reason given") : reason.words();
  }
}
