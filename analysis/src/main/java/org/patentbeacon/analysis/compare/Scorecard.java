package org.patentbeacon.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// P3 产业集群专利记分卡 of a year: did the cluster reach its targets? Who is a member on 31 December counts, with all it has.
///
/// @param year the year
/// @param rows the measures in their order
public record Scorecard(int year, List<Row> rows) {
  /// The measures that count applications.
  static final Set<CardMeasure> OF_APPLICATIONS = Collections.unmodifiableSet(EnumSet.of(CardMeasure.FILINGS, CardMeasure.GRANTS,
      CardMeasure.IN_FORCE, CardMeasure.INVENTIONS_IN_FORCE, CardMeasure.HIGH_VALUE_INVENTIONS, CardMeasure.PCT));

  /// Copies the rows.
  public Scorecard {
    rows = List.copyOf(rows);
  }

  /// One measure.
  ///
  /// @param measure what is measured
  /// @param value how much
  /// @param target what was aimed at; absent when nothing was
  /// @param attainment value over target; undefined without a target, or for one of 0
  public record Row(CardMeasure measure, Measure value, @Nullable Double target, Measure attainment) {}

  /// {@return the card of a year}
  ///
  /// @param cluster the cluster
  /// @param year the year
  /// @param targets what was aimed at
  public static Scorecard of(Cluster cluster, int year, Map<CardMeasure, Double> targets) {
    Map<CardMeasure, Measure> values = new Count(cluster, year).values();
    List<Row> rows = new ArrayList<>();
    for (CardMeasure measure : CardMeasure.values()) {
      Measure value = values.getOrDefault(measure, Measure.undefined(Reason.NO_DATA));
      Double target = targets.get(measure);
      rows.add(new Row(measure, value, target, attainment(value, target)));
    }
    return new Scorecard(year, rows);
  }

  /// The applications that each measure of a year counts.
  static Map<CardMeasure, SortedSet<String>> applications(Cluster cluster, int year) {
    Count count = new Count(cluster, year);
    return OF_APPLICATIONS.stream().collect(Collectors.toMap(measure -> measure, count::applications, (one, _) -> one,
        () -> new EnumMap<>(CardMeasure.class)));
  }

  /// {@return the same card with some measures undefined, because nothing tells}
  ///
  /// @param unknown the measures
  public Scorecard without(Set<CardMeasure> unknown) {
    Measure none = Measure.undefined(Reason.NO_DATA);
    return new Scorecard(year, rows.stream()
        .map(row -> unknown.contains(row.measure()) ? new Row(row.measure(), none, row.target(), none) : row).toList());
  }

  private static Measure attainment(Measure value, @Nullable Double target) {
    if (target == null) {
      return Measure.undefined(Reason.NO_DATA);
    }
    return value.ok() ? Measure.ratio(value.orThrow(), target) : value;
  }

  /// {@return a measure}
  ///
  /// @param measure which
  public Row row(CardMeasure measure) {
    return rows.stream().filter(row -> row.measure() == measure).findFirst().orElseThrow();
  }

  /// What the members of a year have.
  private static final class Count {
    private final Cluster cluster;
    private final int year;
    private final LocalDate end;
    private final Set<String> members;

    Count(Cluster cluster, int year) {
      this.cluster = cluster;
      this.year = year;
      this.end = LocalDate.of(year, 12, 31);
      this.members = cluster.roster().stream().filter(member -> member.on(end)).map(Cluster.Member::enterprise).collect(Collectors.toSet());
    }

    Map<CardMeasure, Measure> values() {
      int holders = distinct(patent -> patent.life().grantedBy(end), Cluster.Patent::enterprise);
      int inventions = applications(CardMeasure.INVENTIONS_IN_FORCE).size();
      Map<CardMeasure, Measure> values = new EnumMap<>(CardMeasure.class);
      values.put(CardMeasure.ENTERPRISES, Measure.of(members.size()));
      values.put(CardMeasure.ENTERPRISES_WITH_PATENT, Measure.of(holders));
      values.put(CardMeasure.PATENT_ENTERPRISE_RATE, Measure.ratio(holders, members.size()));
      OF_APPLICATIONS.forEach(measure -> values.put(measure, Measure.of(applications(measure).size())));
      values.put(CardMeasure.INVENTIONS_PER_ENTERPRISE, Measure.ratio(inventions, members.size()));
      values.put(CardMeasure.LICENCES, Measure.of(events(Cluster.EventKind.LICENCE)));
      values.put(CardMeasure.PLEDGES, Measure.of(events(Cluster.EventKind.PLEDGE)));
      values.put(CardMeasure.TRANSFERS, Measure.of(events(Cluster.EventKind.TRANSFER)));
      return values;
    }

    /// The applications that a measure counts, by their numbers.
    SortedSet<String> applications(CardMeasure measure) {
      return cluster.patents().stream().filter(patent -> members.contains(patent.enterprise())).filter(patent -> counts(measure, patent))
          .map(Cluster.Patent::application).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean counts(CardMeasure measure, Cluster.Patent patent) {
      return switch (measure) {
        case FILINGS -> filed(patent);
        case GRANTS -> inYear(patent.life().granted());
        case IN_FORCE -> patent.life().inForce(end);
        case INVENTIONS_IN_FORCE -> patent.life().inForce(end) && is(patent, Cluster.Mark.INVENTION);
        case HIGH_VALUE_INVENTIONS -> patent.life().inForce(end) && is(patent, Cluster.Mark.HIGH_VALUE);
        case PCT -> filed(patent) && is(patent, Cluster.Mark.PCT);
        case ENTERPRISES, ENTERPRISES_WITH_PATENT, PATENT_ENTERPRISE_RATE, INVENTIONS_PER_ENTERPRISE, LICENCES, PLEDGES, TRANSFERS -> false;
      };
    }

    private int distinct(Predicate<Cluster.Patent> rule, Function<Cluster.Patent, String> id) {
      return (int) cluster.patents().stream().filter(patent -> members.contains(patent.enterprise())).filter(rule)
          .map(id).distinct().count();
    }

    private boolean filed(Cluster.Patent patent) {
      return inYear(patent.life().filed());
    }

    private static boolean is(Cluster.Patent patent, Cluster.Mark mark) {
      return patent.marks().contains(mark);
    }

    private boolean inYear(@Nullable LocalDate date) {
      return date != null && date.getYear() == year;
    }

    private int events(Cluster.EventKind kind) {
      return (int) cluster.events().stream()
          .filter(event -> event.kind() == kind && members.contains(event.enterprise()) && event.date().getYear() == year)
          .map(Cluster.Event::id).distinct().count();
    }
  }
}
