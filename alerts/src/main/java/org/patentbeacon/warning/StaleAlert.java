package org.patentbeacon.warning;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.ledger.Sources;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.watch.run.StoredWatch;

/// Writes notices about sources that are too old, each as an alert of the first watch that needs the source.
///
/// @param writers writes the alerts of a watch
record StaleAlert(Function<StoredWatch, AlertWriter> writers) {
  private static final AlertBody.Action ASK = new AlertBody.Action("ASK_FOR_DATA", "请服务机构补齐数据；在此之前，重要事项请直接向官方渠道核实",
      "Have the operator load newer data; until then look up what matters at the office");

  Found of(StoredWatch first, Staleness.Old old, List<String> watches) {
    AlertWriter writer = writers.apply(first);
    Wording since = old.since() == null ? new Wording("从未有数据", "has never brought data")
        : new Wording("自 " + old.since() + " 起没有新数据", "has brought no data since " + old.since());
    TreeMap<String, Object> observed = new TreeMap<>();
    observed.put("source", old.source());
    observed.put("since", old.period());
    observed.put("maxStaleness", old.days());
    AlertDraft draft = new AlertDraft(writer.key(List.of(old.source()), Sources.DATA_STALE, old.period()), Severity.ORANGE,
        new BilingualText("数据源“" + old.source() + "”" + since.zh(), "The source '" + old.source() + "' " + since.en()),
        new AlertDraft.Grounds(new AlertBody.Rule("DATA.STALE", "data not older than " + old.days() + " days",
            new TreeMap<>(), "default-1"), observed,
            Evidence.of(List.of(), List.of()).with("source", old.source()).with("watches", watches)),
        ASK,
        new BilingualText("“" + old.source() + "”" + since.zh() + "，超过设定的 " + old.days() + " 天。" + watches.size()
            + " 个监视依赖该数据源，期间没有预警不等于没有变化：" + String.join("、", watches) + "。数据到达后会补查，此通知随之结束。",
            "'" + old.source() + "' " + since.en() + ", which is more than the " + old.days() + " days allowed. " + watches.size()
                + (watches.size() == 1 ? " watch needs" : " watches need")
                + " it, and that they tell nothing now does not mean that nothing happened: "
                + String.join(", ", watches) + ". They catch up when data come, and this notice ends then."),
        new BilingualText("数据源的截止日早于允许的天数", "The cut-off of a source is older than the days it may be"));
    return writer.write(draft, Sources.about(old.source(), old.period()));
  }
}
