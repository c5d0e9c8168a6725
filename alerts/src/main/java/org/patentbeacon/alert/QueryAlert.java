package org.patentbeacon.alert;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.watch.Watch;

/// Writes the alerts of query watches, in both languages.
final class QueryAlert {
  private static final String DISCLAIMER = "triage-1";

  private final Watch watch;
  private final Snapshot snapshot;
  private final String run;

  QueryAlert(Watch watch, Snapshot snapshot, String run) {
    this.watch = watch;
    this.snapshot = snapshot;
    this.run = run;
  }

  Alert newFamilies(Map<Cause, Integer> causes, int removed, int total, Evidence evidence) {
    int published = causes.getOrDefault(Cause.FIRST_PUBLICATION, 0);
    int late = causes.getOrDefault(Cause.LATE, 0);
    int changed = causes.getOrDefault(Cause.CHANGED, 0);
    Severity severity = Severity.ofNewFamilies(published);
    SortedMap<String, Integer> observed = new TreeMap<>(
        Map.of("new", published, "newLate", late, "newChanged", changed, "removed", removed, "total", total));
    String key = Digest.of(watch.tenantId(), id(), watch.kind().name(), "batch", "NEW", snapshot.id());
    int all = published + late + changed;
    BilingualText title = new BilingualText("“" + watch.name() + "”新增 " + all + " 个专利族",
        "'" + watch.name() + "': " + all + (all == 1 ? " new patent family" : " new patent families"));
    return new Alert("al_" + key.substring(0, 32), watch.tenantId(), id(), watch.revision(), watch.kind(), severity,
        title, rule(severity), observed, evidence, snapshot.cutoffBySource(), snapshot.id(), "v-" + snapshot.batch(),
        "NEW", key, new Alert.Action("REVIEW_HITS", "逐篇查看新增文献及其命中的检索条件",
            "Read the new documents and the clauses that found them"),
        AlertState.NEW, null, null, null, run, explanation(published, late, changed), DISCLAIMER);
  }

  private String id() {
    return String.valueOf(watch.watchId());
  }

  private static Alert.Rule rule(Severity severity) {
    String limit = switch (severity) {
      case ORANGE, RED -> "NEW >= 50";
      case YELLOW -> "NEW >= 10";
      case BLUE -> "NEW >= 1";
    };
    return new Alert.Rule("QUERY.NEW.COUNT", limit, Map.of(), "default-1");
  }

  private Alert.Explanation explanation(int published, int late, int changed) {
    BilingualText meaning = new BilingualText(
        "检索式新命中：首次公开 " + published + " 族，补录旧文献 " + late + " 族，著录变化后命中 " + changed + " 族。",
        "The query newly finds " + published + " first published, " + late + " late back-file and " + changed
            + " changed families.");
    BilingualText rule = new BilingualText("比较上次运行与本次快照 " + snapshot.id() + " 的检索结果，检索式：" + watch.query(),
        "Hits of the last run compared with snapshot " + snapshot.id() + " for the query: " + watch.query());
    BilingualText source = new BilingualText("各来源数据截止日：" + cutoffs("；"),
        "Data complete up to: " + cutoffs("; "));
    return new Alert.Explanation(meaning, rule, source);
  }

  private String cutoffs(String separator) {
    return snapshot.cutoffBySource().entrySet().stream().map(source -> source.getKey() + " " + source.getValue())
        .collect(Collectors.joining(separator));
  }
}
