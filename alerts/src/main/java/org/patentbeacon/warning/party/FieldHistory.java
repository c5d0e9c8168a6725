package org.patentbeacon.warning.party;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchedTopic;

/// In which fields, subclasses and topics, a firm published when.
final class FieldHistory {
  private static final int YEARS = 5;

  private final Map<String, Map<String, Seen>> fields = new HashMap<>();
  private final int lateDays;

  private FieldHistory(int lateDays) {
    this.lateDays = lateDays;
  }

  /// A family in a field: when it was first published, and in which moment it arrived.
  private record Seen(LocalDate published, long arrived) {
    Seen and(Seen other) {
      return new Seen(published.isBefore(other.published) ? published : other.published, Math.min(arrived, other.arrived));
    }
  }

  static FieldHistory of(RunView view, CompetitorWatch asked) throws IOException {
    FieldHistory history = new FieldHistory(asked.lateDays());
    PatentQuery firm = asked.firm().query();
    for (IndexHit hit : view.hits(firm, 0, HitDetail.BRIEF)) {
      Family.subclasses(hit.brief().ipc()).forEach(subclass -> history.add(subclass, hit));
    }
    for (WatchedTopic topic : asked.topics()) {
      view.hits(Joined.and(List.of(firm, topic.query()), SourceRange.NONE), 0, HitDetail.BRIEF)
          .forEach(hit -> history.add(topic.id(), hit));
    }
    return history;
  }

  private void add(String field, IndexHit hit) {
    PartialDate published = hit.brief().publicationDate();
    if (published != null) {
      fields.computeIfAbsent(field, key -> new HashMap<>())
          .merge(hit.family(), new Seen(published.start(), hit.firstBatch()), Seen::and);
    }
  }

  /// The fields of a family in which the firm had none in the five years before.
  ///
  /// @param family the family, with the firm's documents
  /// @param published when it was first published
  /// @param made the moment in which the watch was made
  SortedSet<String> entered(String family, LocalDate published, long made) {
    SortedSet<String> entered = new TreeSet<>();
    fields.forEach((field, families) -> {
      if (families.containsKey(family) && families.entrySet().stream()
          .noneMatch(other -> !other.getKey().equals(family) && earlier(other.getValue(), published, made))) {
        entered.add(field);
      }
    });
    return entered;
  }

  private boolean earlier(Seen other, LocalDate published, long made) {
    boolean before = other.published.isBefore(published) && !other.published.isBefore(published.minusYears(YEARS));
    return before && (other.arrived <= made || other.published.isBefore(published.minusDays(lateDays)));
  }

  /// The fields in which the firm published in the five years before a day, without some, the largest first.
  List<String> before(LocalDate day, Set<String> without) {
    TreeMap<Long, SortedSet<String>> bySize = new TreeMap<>(Collections.reverseOrder());
    fields.forEach((field, families) -> {
      long size = families.values().stream().filter(one -> one.published.isBefore(day)
          && !one.published.isBefore(day.minusYears(YEARS))).count();
      if (size > 0 && !without.contains(field)) {
        bySize.computeIfAbsent(size, key -> new TreeSet<>()).add(field);
      }
    });
    List<String> all = new ArrayList<>();
    bySize.values().forEach(all::addAll);
    return all;
  }
}
