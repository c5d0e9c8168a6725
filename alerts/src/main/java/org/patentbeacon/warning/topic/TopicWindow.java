package org.patentbeacon.warning.topic;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.field.FieldKeys;
import org.patentbeacon.index.table.Seat;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchedTopic;

/// The families of a topic that were first published in twelve months, by their parts.
///
/// @param first the first month
/// @param last the last month
/// @param families how many there are
/// @param parts per aspect how many families have which part; a count has one part
record TopicWindow(YearMonth first, YearMonth last, int families, Map<Aspect, SortedMap<String, Integer>> parts) {
  private static final int MONTHS = 12;
  private static final int SUBCLASS = 4;
  private static final String ALL = "families";
  private static final String HOME = "CN";
  private static final Set<PatentType> GRANTED = EnumSet.of(PatentType.INVENTION_GRANT, PatentType.UTILITY_MODEL, PatentType.DESIGN);

  /// The window that ends with a month.
  ///
  /// @param own families that are left out
  static TopicWindow of(RunView view, WatchedTopic topic, Set<String> own, YearMonth last) throws IOException {
    YearMonth first = last.minusMonths(MONTHS - 1L);
    Set<String> earlier = new HashSet<>(own);
    view.hits(published(topic, null, first.atDay(1).minusDays(1)), 0, HitDetail.NUMBERS).forEach(hit -> earlier.add(hit.family()));
    Map<String, List<IndexHit>> families = new TreeMap<>();
    Set<String> granted = new TreeSet<>();
    for (IndexHit hit : view.hits(published(topic, first.atDay(1), last.atEndOfMonth()), 0, HitDetail.WHOLE)) {
      if (GRANTED.contains(hit.document().patentType()) && !own.contains(hit.family())) {
        granted.add(hit.family());
      }
      if (!earlier.contains(hit.family())) {
        families.computeIfAbsent(hit.family(), family -> new ArrayList<>()).add(hit);
      }
    }
    Map<Aspect, SortedMap<String, Integer>> parts = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      parts.put(aspect, new TreeMap<>());
    }
    for (List<IndexHit> family : families.values()) {
      count(parts, Aspect.APPLICANTS, applicants(view, family));
      count(parts, Aspect.TECH_FOCUS, subclasses(family));
      count(parts, Aspect.REGION, regions(family));
      count(parts, Aspect.STATUS_MIX, Set.of(String.valueOf(family.getLast().legal().state())));
    }
    parts.put(Aspect.FILINGS, new TreeMap<>(Map.of(ALL, families.size())));
    parts.put(Aspect.GRANTS, new TreeMap<>(Map.of(ALL, granted.size())));
    return new TopicWindow(first, last, families.size(), parts);
  }

  private static PatentQuery published(WatchedTopic topic, @Nullable LocalDate from, LocalDate to) {
    return Joined.and(List.of(topic.query(), new PatentQuery.DateRange("PD", from, to, SourceRange.NONE)), SourceRange.NONE);
  }

  private static void count(Map<Aspect, SortedMap<String, Integer>> parts, Aspect aspect, Set<String> values) {
    values.forEach(value -> Objects.requireNonNull(parts.get(aspect)).merge(value, 1, Integer::sum));
  }

  private static Set<String> applicants(RunView view, List<IndexHit> family) throws IOException {
    Set<String> names = new TreeSet<>();
    for (IndexHit hit : family) {
      for (Party party : hit.document().parties(PartyRole.APPLICANT)) {
        PartyName name = party.name();
        if (name != null) {
          names.add(view.database().applicants().of(name.shown()).map(known -> known.group().main()).orElse(name.shown()));
        }
      }
    }
    return names;
  }

  private static Set<String> subclasses(List<IndexHit> family) {
    return family.stream().flatMap(hit -> hit.document().symbols("IPC").stream()).filter(symbol -> symbol.length() >= SUBCLASS)
        .map(symbol -> symbol.substring(0, SUBCLASS)).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The province of the first applicant at home, the country of others.
  private static Set<String> regions(List<IndexHit> family) {
    return family.stream().map(IndexHit::document).map(TopicWindow::region).filter(Objects::nonNull)
        .map(Objects::requireNonNull).limit(1).collect(Collectors.toCollection(TreeSet::new));
  }

  private static @Nullable String region(PatentDocument document) {
    Seat seat = FieldKeys.seat(document);
    return seat.country() == null || seat.country().equals(HOME) ? seat.province() : seat.country();
  }

  /// How many families an aspect counts.
  int count(Aspect aspect) {
    return Objects.requireNonNull(parts.get(aspect)).getOrDefault(ALL, 0);
  }

  /// In words, such as `2024-11..2025-10`.
  String months() {
    return first + ".." + last;
  }
}
