package org.patentbeacon.warning.topic;

import java.math.BigDecimal;
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
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.WatchedTopic;

/// Writes that the make-up of a topic shifted.
///
/// @param topic the topic
/// @param writer writes the alerts of the watch
record AspectAlert(WatchedTopic topic, AlertWriter writer) {

  Found of(AspectShift shift, BigDecimal limit, Severity severity) {
    Aspect aspect = shift.aspect();
    LocalDate end = shift.after().last().atEndOfMonth();
    BigDecimal value = shift.value().orElse(BigDecimal.ZERO);
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("value", value, "windowA", shift.before().months(),
        "windowB", shift.after().months(), "nA", shift.before().families(), "nB", shift.after().families()));
    AlertBody.Rule rule = new AlertBody.Rule("TOPIC.ASPECT." + aspect, (aspect.mix() ? "TV >= " : "|change| >= ") + limit.toPlainString(),
        new TreeMap<>(), "default-1");
    Evidence evidence = Evidence.of(List.of(), List.of()).with("contributors", contributors(shift))
        .with("windows", Map.of("before", shift.before().parts().getOrDefault(aspect, new TreeMap<>()),
            "after", shift.after().parts().getOrDefault(aspect, new TreeMap<>())));
    AlertDraft draft = new AlertDraft(writer.key(List.of(topic.id(), aspect.name()), "ASPECT:" + aspect, end.toString()), severity,
        new BilingualText("“" + topic.name() + "”" + aspect.wording().zh() + "明显变化", "'" + topic.name() + "': "
            + aspect.wording().en() + " shifted"),
        new AlertDraft.Grounds(rule, observed, evidence),
        new AlertBody.Action("REVIEW_TOPIC", "查看变化最大的几项，判断是否需要调整研发与监视重点",
            "Look at the parts that moved most and decide whether to shift development or watches"),
        meaning(shift, value), new BilingualText(
            "比较首次公开日的两个相邻12个月窗口，均按今天的专题定义；阈值 " + limit.toPlainString(),
            "Two adjacent windows of twelve months by first publication, both under today's definition of the topic; limit "
                + limit.toPlainString()));
    return writer.write(draft, new Finding.About(null, null, null, null, topic.id(), end.toString(), null));
  }

  private static List<Map<String, Object>> contributors(AspectShift shift) {
    return shift.contributors().stream().map(part -> {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("key", part.key());
      fields.put("from", part.from());
      fields.put("to", part.to());
      return fields;
    }).toList();
  }

  private static BilingualText meaning(AspectShift shift, BigDecimal value) {
    String before = shift.before().months();
    String after = shift.after().months();
    if (!shift.aspect().mix()) {
      int was = shift.before().count(shift.aspect());
      int now = shift.after().count(shift.aspect());
      return new BilingualText(shift.aspect().wording().zh() + "由 " + was + "（" + before + "）变为 " + now + "（" + after + "），变化 "
          + percent(value) + "。", "The number of " + shift.aspect().wording().en() + " went from " + was + " (" + before + ") to " + now
          + " (" + after + "), a change of " + percent(value) + ".");
    }
    String moved = shift.contributors().stream().limit(3).map(part -> part.key() + " " + percent(BigDecimal.valueOf(part.from()))
        + "→" + percent(BigDecimal.valueOf(part.to()))).collect(Collectors.joining("；"));
    return new BilingualText(before + " 与 " + after + " 相比，" + percent(value) + " 的构成发生转移，主要是：" + moved + "。",
        "Between " + before + " and " + after + ", " + percent(value) + " of the make-up moved, above all: "
            + moved.replace("；", "; ") + ".");
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
