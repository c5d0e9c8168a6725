package org.patentbeacon.warning.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.health.HealthItems.Item;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;

/// Writes the alert about the rights of a tenant as a whole.
///
/// @param writer writes what all alerts of the watch share
/// @param quarter the last day of the quarter
record HealthAlert(AlertWriter writer, LocalDate quarter) {
  private static final String NAME = "health-items.tsv";
  private static final Map<String, Wording> WORDS = FactTable.shipped(
      Objects.requireNonNull(HealthAlert.class.getResourceAsStream(NAME), NAME), NAME)
      .mapShipped(row -> Map.entry(row.words("item"), new Wording(row.words("zh"), row.words("en")))).stream()
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  Found of(HealthItems items, Severity severity) {
    String tenant = writer.task().stored().watch().tenantId();
    List<Item> all = new ArrayList<>(items.severe());
    all.addAll(items.attention());
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("severe", ids(items.severe()), "attention", ids(items.attention()),
        "notAssessed", items.notAssessed()));
    AlertBody.Rule rule = new AlertBody.Rule("HEALTH.BANNER", items.severe().isEmpty() ? "attention only"
        : items.severe().size() >= 3 ? ">= 3 severe" : "1-2 severe", new TreeMap<>(), "default-1");
    Evidence evidence = Evidence.of(List.of(), List.of()).with("items", all.stream().map(HealthAlert::evidence).toList());
    AlertDraft draft = new AlertDraft(writer.key(List.of(tenant), "HEALTH", quarter.toString()), severity, new BilingualText(
        "%s 季度专利体检：严重 %d 项，关注 %d 项".formatted(quarter, items.severe().size(), items.attention().size()),
        "Patent check for the quarter to %s: %d severe, %d for attention".formatted(quarter, items.severe().size(), items.attention().size())),
        new AlertDraft.Grounds(rule, observed, evidence), new AlertBody.Action("REVIEW_PORTFOLIO", "逐项核对并安排处理，先处理严重项",
            "Go through the items and decide on each, the severe ones first"), meaning(items, all), new BilingualText(
            "严重项三项及以上为红色，一至两项为橙色，仅有关注项为黄色", "Three severe items or more are red, one or two orange, attention alone yellow"));
    return writer.write(draft, new Finding.About(null, null, null, null, null, quarter.toString(), null));
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(Item::id).distinct().toList();
  }

  private static Map<String, Object> evidence(Item item) {
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("id", item.id());
    evidence.put("value", item.value());
    if (!item.cases().isEmpty()) {
      evidence.put("case", String.join(" ", item.cases()));
    }
    return evidence;
  }

  /// Every item with its value and its cases, and what could not be assessed.
  private static BilingualText meaning(HealthItems items, List<Item> all) {
    String zh = all.stream().map(item -> item.id() + " " + word(item.id()).zh() + "（" + item.words().zh() + cases(item) + "）").collect(Collectors.joining("；"));
    String en = all.stream().map(item -> item.id() + " " + word(item.id()).en() + " (" + item.words().en() + cases(item) + ")").collect(Collectors.joining("; "));
    String missing = String.join(", ", items.notAssessed());
    return new BilingualText(zh + "。" + (missing.isEmpty() ? "" : "未评估（缺数据，不代表正常）：" + missing + "。"),
        en + ". " + (missing.isEmpty() ? "" : "Not assessed for want of data, which does not mean well: " + missing + "."));
  }

  private static String cases(Item item) {
    return item.cases().isEmpty() ? "" : ": " + String.join(" ", item.cases());
  }

  private static Wording word(String id) {
    return WORDS.getOrDefault(id, new Wording(id, id));
  }
}
