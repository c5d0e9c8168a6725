package org.patentbeacon.warning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Cause;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.search.ClauseMatch;
import org.patentbeacon.search.Highlights;
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

  /// A family that is newly found, why, and what was found of it.
  ///
  /// @param id the family
  /// @param cause why
  /// @param hits what was found of it
  record Family(String id, Cause cause, List<IndexHit> hits) {}

  /// Families the query finds no more, and all it finds now.
  record Change(int removed, int total) {}

  Found newFamilies(List<Family> families, ParsedQuery query, Change change) {
    int published = count(families, Cause.FIRST_PUBLICATION);
    int late = count(families, Cause.LATE);
    int changed = count(families, Cause.CHANGED);
    Severity severity = Severity.ofNewFamilies(published);
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("new", published, "newLate", late, "newChanged", changed,
        "removed", change.removed, "total", change.total));
    DedupeKey key = new DedupeKey(watch.tenantId(), watch.id(), watch.kind(), List.of("batch"), QueryWatchRunner.NEW,
        snapshot.id());
    AlertBody body = new AlertBody(key.alertId(), watch.tenantId(), watch.id(), watch.revision(), watch.kind(), severity,
        title(families.size()), rule(severity), observed, evidence(families, query), snapshot.cutoffBySource(), snapshot.id(),
        "v-" + snapshot.batch(), QueryWatchRunner.NEW, key.hex(), new AlertBody.Action("REVIEW_HITS", "逐篇查看新增文献及其命中的检索条件",
            "Read the new documents and the clauses that found them"), run, explanation(published, late, changed), DISCLAIMER);
    Finding.About whole = new Finding.About(null, null, null, null, null, snapshot.id(), null);
    return new Found(key, body, whole, "", families.stream().map(family -> item(key, family, severity)).toList());
  }

  private static int count(List<Family> families, Cause cause) {
    return (int) families.stream().filter(family -> family.cause == cause).count();
  }

  private BilingualText title(int all) {
    return new BilingualText("“" + watch.name() + "”新增 " + all + " 个专利族",
        "'" + watch.name() + "': " + all + (all == 1 ? " new patent family" : " new patent families"));
  }

  private static Evidence evidence(List<Family> families, ParsedQuery query) {
    List<AlertDocument> documents = new ArrayList<>();
    List<ClauseMatch> matches = new ArrayList<>();
    for (Family family : families) {
      for (IndexHit hit : family.hits) {
        documents.add(document(hit, family.cause));
        matches.addAll(Highlights.of(hit.document(), query));
      }
    }
    return Evidence.of(documents, matches);
  }

  private static AlertDocument document(IndexHit hit, Cause cause) {
    PatentDocument document = hit.document();
    return new AlertDocument(document.id(), document.application() == null ? null : document.application().id(),
        hit.family(), cause, document.title("zh"));
  }

  /// A family of the batch. Late ones are new hits too; only a change of what was there is told apart.
  private Finding item(DedupeKey key, Family family, Severity severity) {
    String eventClass = family.cause == Cause.CHANGED ? Cause.CHANGED.name() : QueryWatchRunner.NEW;
    return new Finding(key.alertId(), new ItemKey(family.id, QueryWatchRunner.NEW), watch.tenantId(),
        new Finding.Sort(watch.kind(), eventClass, severity), Finding.About.family(family.id, snapshot.id()));
  }

  private static AlertBody.Rule rule(Severity severity) {
    String limit = switch (severity) {
      case ORANGE, RED -> "NEW >= 50";
      case YELLOW -> "NEW >= 10";
      case BLUE -> "NEW >= 1";
    };
    return new AlertBody.Rule("QUERY.NEW.COUNT", limit, Collections.emptySortedMap(), "default-1");
  }

  private AlertBody.Explanation explanation(int published, int late, int changed) {
    BilingualText meaning = new BilingualText(
        "检索式新命中：首次公开 " + published + " 族，补录旧文献 " + late + " 族，著录变化后命中 " + changed + " 族。",
        "The query newly finds " + published + " first published, " + late + " late back-file and " + changed
            + " changed families.");
    BilingualText rule = new BilingualText("比较上次运行与本次快照 " + snapshot.id() + " 的检索结果，检索式：" + watch.query(),
        "Hits of the last run compared with snapshot " + snapshot.id() + " for the query: " + watch.query());
    BilingualText source = new BilingualText("各来源数据截止日：" + cutoffs("；"),
        "Data complete up to: " + cutoffs("; "));
    return new AlertBody.Explanation(meaning, rule, source);
  }

  private String cutoffs(String separator) {
    return snapshot.cutoffBySource().entrySet().stream().map(source -> source.getKey() + " " + source.getValue())
        .collect(Collectors.joining(separator));
  }
}
