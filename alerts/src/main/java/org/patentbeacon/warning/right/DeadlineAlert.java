package org.patentbeacon.warning.right;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.deadline.DeadlineItem;
import org.patentbeacon.legal.deadline.Outcome;
import org.patentbeacon.legal.deadline.Reading;
import org.patentbeacon.legal.deadline.Stage;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;

/// Writes alerts about deadlines. What changes from day to day alone, such as the days left, is no part of the evidence.
///
/// @param writer writes what all alerts of the watch share
record DeadlineAlert(AlertWriter writer) {
  private static final AlertBody.Action RESTORE = new AlertBody.Action("REQUEST_RESTORATION",
      "核对是否已办理；未办理的，请求恢复权利并补缴，或决定放弃", "Check whether it was done; if not, request restoration and pay, or decide to let it go");


  /// How near a last day is.
  ///
  /// @param due the last day
  /// @param days the days left until the day to warn of
  /// @param warn the day to warn of
  /// @param severity how urgent that is
  record Nearness(Outcome.Due due, long days, LocalDate warn, Severity severity) {}

  Found of(DocketCase one, DeadlineItem item, Nearness near) {
    List<String> subject = List.of(one.facts().office(), one.application());
    DedupeKey key = writer.key(subject, item.itemClass(), near.due.began().toString());
    DeadlineWords words = DeadlineWords.of(item.rule().name());
    Wording name = words.name(item.detail());
    String title = one.title().isEmpty() ? one.application() : one.title();
    AlertDraft draft = new AlertDraft(key, near.severity, new BilingualText(
        "%s%s：%s，%s".formatted(name.zh(), late(near.due).zh(), title, left(near.days).zh()),
        "%s%s: %s, %s".formatted(name.en(), late(near.due).en(), title, left(near.days).en())),
        grounds(one, item, near), near.due.stage() == Stage.RESTORATION ? RESTORE : words.action(), meaning(one, item, near, name), new BilingualText(
            "规则 " + item.rule().id() + "（" + item.rule().law() + "），按距提醒日的天数定色；宽限期和恢复期内为红色",
            "Rule " + item.rule().id() + " (" + item.rule().law() + "), coloured by the days left; red in grace and restoration"));
    return writer.write(draft, new Finding.About(String.join("|", subject), one.state(), one.family(), null, null,
        writer.view().snapshot().id(), null));
  }

  private static Wording left(long days) {
    return days == 0 ? new Wording("今天到期", "due today") : days < 0 ? new Wording("已过 " + -days + " 天", -days + (days == -1 ? " day ago" : " days ago"))
        : new Wording("还有 " + days + " 天", days + (days == 1 ? " day left" : " days left"));
  }

  /// What a title says of a deadline that has passed.
  private static Wording late(Outcome.Due due) {
    return switch (due.stage()) {
      case GRACE -> new Wording("（宽限期内）", " (in grace)");
      case RESTORATION -> new Wording("（已逾期，可请求恢复）", " (overdue, can be restored)");
      case OVER -> new Wording("（已过期）", " (over)");
      case UPCOMING -> new Wording("", "");
    };
  }

  private static AlertDraft.Grounds grounds(DocketCase one, DeadlineItem item, Nearness near) {
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("daysLeft", near.days, "nominal", near.due.lastDay().nominal().toString(),
        "payableUntil", near.due.lastDay().payableUntil().toString(), "warnOn", near.warn.toString(), "stage", near.due.stage().name()));
    Evidence evidence = Evidence.of(one.documents(), List.of()).with("inputs", inputs(one.facts()))
        .with("nominal", near.due.lastDay().nominal().toString()).with("payableUntil", near.due.lastDay().payableUntil().toString())
        .with("calendar", near.due.lastDay().calendar()).with("provisional", near.due.lastDay().provisional())
        .with("stage", near.due.stage().name());
    if (item.amount() instanceof Amount.Known known) {
      Map<String, Object> amount = Map.of("nowMinor", known.money().minor(), "currency", known.money().currency());
      observed.put("amount", amount);
      evidence = evidence.with("amount", amount);
    }
    SortedMap<String, String> params = new TreeMap<>();
    if (!item.detail().isEmpty()) {
      params.put(item.detail().matches("\\d+") ? "year" : "office", item.detail());
    }
    return new AlertDraft.Grounds(new AlertBody.Rule(item.rule().id(), "days left until " + near.warn + " within the map", params,
        "default-1"), observed, evidence);
  }

  private static Map<String, String> inputs(CaseFacts facts) {
    Map<String, String> inputs = new LinkedHashMap<>();
    facts.facts().keySet().forEach(fact -> facts.day(fact).ifPresent(day -> inputs.put(fact.name(), day.toString())));
    return inputs;
  }

  private static BilingualText meaning(DocketCase one, DeadlineItem item, Nearness near, Wording name) {
    String title = one.title().isEmpty() ? "" : "“" + one.title() + "”";
    String payable = near.due.lastDay().payableUntil().toString();
    return new BilingualText(
        "本企业案件%s（%s，申请号 %s）的%s：请于 %s 前完成（%s），最迟有效日 %s。%s%s后果：%s。%s".formatted(title, one.facts().office(),
            one.application(), name.zh(), near.warn, left(near.days).zh(), payable, stage(near.due).zh(), cost(item.amount()).zh(),
            item.rule().consequence().zh(), notes(item, "zh", "；")),
        "%s of your case %s (%s, application %s): finish by %s (%s); in time until %s. %s%sOtherwise: %s. %s".formatted(name.en(),
            one.title(), one.facts().office(), one.application(), near.warn, left(near.days).en(), payable, stage(near.due).en(),
            cost(item.amount()).en(), item.rule().consequence().en(), notes(item, "en", "; ")));
  }

  private static Wording stage(Outcome.Due due) {
    return due.stage() == Stage.GRACE ? new Wording("原期限 " + due.began() + " 已过，现处宽限期。",
        "The day in time, " + due.began() + ", has passed; it is in its grace period. ")
        : due.stage() == Stage.RESTORATION ? new Wording("期限 " + due.began() + " 与宽限期均已过，只能请求恢复。",
            "The day in time, " + due.began() + ", and the grace period have passed; only restoration is left. ") : new Wording("", "");
  }

  private static Wording cost(Amount amount) {
    return switch (amount) {
      case Amount.Known known -> new Wording("应缴 " + known.money() + "。", "To be paid: " + known.money() + ". ");
      case Amount.NotKnown _ -> new Wording("金额不明，请向专利局核实。", "The amount is not known; ask the office. ");
      case Amount.NoFee _ -> new Wording("", "");
    };
  }

  /// How it was read, and that nothing is known of what was paid lately.
  private static String notes(DeadlineItem item, String lang, String separator) {
    String notes = item.readings().stream().map(Reading::text).map(text -> text.in(lang)).distinct().collect(Collectors.joining(separator));
    String done = lang.equals("zh") ? "如已办理请标记为已解决" : "if it is done already, mark this as resolved";
    return (notes.isEmpty() ? done : notes + separator + done) + (lang.equals("zh") ? "。" : ".");
  }

  Found ofCertificate(String name, LocalDate expiry, long days, Severity severity) {
    DedupeKey key = writer.key(List.of(name), "CERTIFICATE", expiry.toString());
    DeadlineWords words = DeadlineWords.of("CERTIFICATE");
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("daysLeft", days, "nominal", expiry.toString()));
    AlertDraft.Grounds grounds = new AlertDraft.Grounds(new AlertBody.Rule("ANY.CERTIFICATE", "days left until " + expiry + " within the map",
        new TreeMap<>(), "default-1"), observed, Evidence.of(List.of(), List.of()).with("certificate", name).with("nominal", expiry.toString()));
    AlertDraft draft = new AlertDraft(key, severity, new BilingualText("证书“%s”：%s".formatted(name, left(days).zh()),
        "Certificate '%s': %s".formatted(name, left(days).en())), grounds, words.action(), new BilingualText(
            "本企业证书“%s”有效期至 %s（%s）。失效后依托该证书的资质、优惠或投标资格可能中断。".formatted(name, expiry, left(days).zh()),
            "Your certificate '%s' is valid until %s (%s). Without it the status, benefits or tenders that rest on it may lapse."
                .formatted(name, expiry, left(days).en())),
        new BilingualText("证书到期日，按剩余天数定色", "The last day of a certificate, coloured by the days left"));
    return writer.write(draft, new Finding.About(null, null, null, null, null, writer.view().snapshot().id(), null));
  }
}
