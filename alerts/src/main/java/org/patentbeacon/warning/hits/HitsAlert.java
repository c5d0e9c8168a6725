package org.patentbeacon.warning.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.patentbeacon.search.ClauseMatch;
import org.patentbeacon.search.Highlights;
import org.patentbeacon.table.Wording;
import org.patentbeacon.warning.view.AlertDraft;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.NewFamilies;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;

/// Writes what a query newly finds and what it finds no more, in both languages.
///
/// @param writer writes the alerts of the watch
/// @param query the query
/// @param total how many families it finds now
record HitsAlert(AlertWriter writer, WatchedQuery query, int total) {
  static final String NEW = "NEW";
  static final String REMOVED = "REMOVED";
  private static final List<String> BATCH = List.of("batch");
  private static final int MOST_SHOWN = 200;

  private Watch watch() {
    return writer.task().stored().watch();
  }

  private String snapshot() {
    return writer.view().snapshot().id();
  }

  private DedupeKey key(String eventClass) {
    return writer.key(BATCH, eventClass, snapshot());
  }

  /// An alert of new families; empty when there is none to report.
  Optional<Found> ofNew(Map<String, List<IndexHit>> families, long seen, int removed) throws IOException {
    List<IndexHit> members = families.values().stream().map(List::getFirst).toList();
    SortedMap<String, Cause> causes = members.isEmpty() ? new TreeMap<>()
        : new NewFamilies(writer.view(), seen, WatchParams.of(watch()).whole("lateDays", NewFamilies.LATE_DAYS)).causes(members);
    if (!WatchParams.of(watch()).flag("reportChanged", true)) {
      causes.values().removeIf(cause -> cause == Cause.CHANGED);
    }
    if (causes.isEmpty()) {
      return Optional.empty();
    }
    Tally tally = Tally.of(causes.values());
    CountLimits limits = CountLimits.of(watch());
    Severity severity = limits.severity(tally.published);
    SortedMap<String, Object> observed = new TreeMap<>(Map.of("new", tally.published, "newLate", tally.late, "newChanged",
        tally.changed, "removed", removed, "total", total));
    AlertBody.Rule rule = new AlertBody.Rule(watch().kind() + ".NEW.COUNT", limits.limit(severity),
        new TreeMap<>(Map.of("countLimits", limits.toString())), "default-1");
    AlertDraft draft = new AlertDraft(key(NEW), severity, newTitle(causes.size()),
        new AlertDraft.Grounds(rule, observed, evidence(families, causes)),
        new AlertBody.Action("REVIEW_HITS", "逐篇查看新增文献及其命中的检索条件", "Read the new documents and the clauses that found them"),
        tally.meaning(applicants(families, causes)), compared(limits.words()));
    return Optional.of(writer.write(draft, batch(), "", causes.entrySet().stream()
        .map(family -> item(family.getKey(), NEW, family.getValue() == Cause.CHANGED ? Cause.CHANGED.name() : NEW, severity)).toList()));
  }

  /// An alert of families that are found no more; empty when there is none to report.
  Optional<Found> ofRemoved(SortedMap<String, String> families, Set<String> gone) throws IOException {
    if (families.isEmpty()) {
      return Optional.empty();
    }
    List<AlertDocument> documents = new ArrayList<>();
    SortedMap<String, Object> causes = new TreeMap<>();
    for (Map.Entry<String, String> family : families.entrySet()) {
      AlertDocument document = new LostFamily(query, family.getKey(), family.getValue()).document(gone);
      documents.add(document);
      causes.merge(String.valueOf(document.cause()), 1, (one, more) -> (int) one + (int) more);
    }
    SortedMap<String, Object> observed = new TreeMap<>(causes);
    observed.putAll(Map.of("removed", families.size(), "total", total));
    AlertBody.Rule rule = new AlertBody.Rule(watch().kind() + ".REMOVED.COUNT", "REMOVED >= 1", Collections.emptySortedMap(), "default-1");
    int count = families.size();
    AlertDraft draft = new AlertDraft(key(REMOVED), Severity.BLUE,
        new BilingualText("“" + watch().name() + "”减少 " + count + " 个专利族",
            "'" + watch().name() + "': " + count + (count == 1 ? " patent family" : " patent families") + " found no more"),
        new AlertDraft.Grounds(rule, observed, Evidence.of(documents.subList(0, Math.min(shown(), documents.size())), List.of())),
        new AlertBody.Action("CHECK_REMOVED", "核对这些文献为何不再命中：分类、文本或法律状态已变",
            "Check why they are found no more: their class, text or legal state has changed"),
        new BilingualText("上次命中的 " + count + " 族现在不再命中，原因逐族列出。",
            count + " families found last time are found no more; the reason stands beside each."), compared(new Wording("", "")));
    return Optional.of(writer.write(draft, batch(), "",
        families.keySet().stream().map(family -> item(family, REMOVED, REMOVED, Severity.BLUE)).toList()));
  }

  private static Wording applicants(Map<String, List<IndexHit>> families, SortedMap<String, Cause> causes) {
    return Applicants.of(causes.keySet().stream().flatMap(family -> families.getOrDefault(family, List.of()).stream().limit(1))
        .map(IndexHit::document).toList()).sentence();
  }

  private int shown() {
    return WatchParams.of(watch()).whole("maxItemsShown", MOST_SHOWN);
  }

  private Finding.About batch() {
    return new Finding.About(null, null, null, null, null, snapshot(), null);
  }

  /// A family of the batch. Late ones are new hits too; only a change of what was there is told apart.
  private Finding item(String family, String keyClass, String eventClass, Severity severity) {
    return new Finding(key(keyClass).alertId(), new ItemKey(family, keyClass), watch().tenantId(),
        new Finding.Sort(watch().kind(), eventClass, severity), Finding.About.family(family, snapshot()));
  }

  private BilingualText newTitle(int all) {
    return new BilingualText("“" + watch().name() + "”新增 " + all + " 个专利族",
        "'" + watch().name() + "': " + all + (all == 1 ? " new patent family" : " new patent families"));
  }

  private BilingualText compared(Wording limits) {
    String before = writer.task().stored().previousSnapshotId();
    String text = query.parsed().text();
    return new BilingualText("比较快照 " + before + " 与 " + snapshot() + " 的检索结果，检索式：" + text + after("。", limits.zh()),
        "Hits of snapshot " + before + " compared with those of " + snapshot() + " for the query: " + text + after(". ", limits.en()));
  }

  private static String after(String separator, String words) {
    return words.isEmpty() ? "" : separator + words;
  }

  /// The first families with what matched in each, and how many of all families each clause found.
  private Evidence evidence(Map<String, List<IndexHit>> families, SortedMap<String, Cause> causes) {
    List<AlertDocument> documents = new ArrayList<>();
    List<ClauseMatch> matches = new ArrayList<>();
    Map<String, Set<String>> byClause = new LinkedHashMap<>();
    int left = shown();
    for (Map.Entry<String, Cause> family : causes.entrySet()) {
      for (IndexHit hit : families.getOrDefault(family.getKey(), List.of())) {
        List<ClauseMatch> found = Highlights.of(hit.document(), query.parsed());
        found.forEach(match -> byClause.computeIfAbsent(match.clauseText(), clause -> new TreeSet<>()).add(family.getKey()));
        if (left > 0) {
          documents.add(document(hit, family.getValue()));
          matches.addAll(found);
        }
      }
      left--;
    }
    SortedMap<String, Object> clauses = new TreeMap<>();
    byClause.forEach((clause, found) -> clauses.put(clause, found.size()));
    return Evidence.of(documents, matches).with("clauses", clauses);
  }

  private static AlertDocument document(IndexHit hit, Cause cause) {
    PatentDocument document = hit.document();
    return new AlertDocument(document.id(), document.application() == null ? null : document.application().id(),
        hit.family(), cause, document.title("zh"));
  }

  /// How many families are newly found for which reason.
  private record Tally(int published, int late, int changed) {
    static Tally of(Collection<Cause> causes) {
      return new Tally(Collections.frequency(causes, Cause.FIRST_PUBLICATION), Collections.frequency(causes, Cause.LATE),
          Collections.frequency(causes, Cause.CHANGED));
    }

    BilingualText meaning(Wording whose) {
      return new BilingualText(
          "检索式新命中：首次公开 " + published + " 族，补录旧文献 " + late + " 族，著录变化后命中 " + changed + " 族。" + whose.zh(),
          "The query newly finds " + published + " first published, " + late + " late back-file and " + changed
              + " changed families." + whose.en());
    }
  }
}
