package org.patentbeacon.analysis.quality;

import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Quantiles;
import org.patentbeacon.analysis.measure.Reason;

/// Q1 综合质量指数 of a cohort: the mean of components, each cut at the 98 % quantile of the cohort and divided by it.
///
/// @param caps the 98 % quantile of each component
/// @param rows the members, in the order given
public record Composite(List<Measure> caps, List<Row> rows) {
  private static final double CAP = 0.98;

  /// Copies the lists.
  public Composite {
    caps = List.copyOf(caps);
    rows = List.copyOf(rows);
  }

  /// One member.
  ///
  /// @param components its components, 0 to 1
  /// @param value their mean; undefined when one is missing
  public record Row(List<Measure> components, Measure value) {

    /// Copies the components.
    public Row {
      components = List.copyOf(components);
    }
  }

  /// {@return the composite of each member}
  ///
  /// @param cohort the components of each member, as many and in the same order for all
  /// @throws IllegalArgumentException when a member has another number of components
  public static Composite of(List<List<Measure>> cohort) {
    int components = cohort.isEmpty() ? 0 : cohort.getFirst().size();
    for (List<Measure> member : cohort) {
      if (member.size() != components) {
        throw new IllegalArgumentException("a member has %d components, the first %d".formatted(member.size(), components));
      }
    }
    List<Measure> caps = IntStream.range(0, components).mapToObj(component -> cap(cohort, component)).toList();
    return new Composite(caps, cohort.stream().map(member -> row(member, caps)).toList());
  }

  private static Measure cap(List<List<Measure>> cohort, int component) {
    return Quantiles.of(cohort.stream().map(member -> member.get(component)).filter(Measure::ok)
        .mapToDouble(Measure::orThrow).toArray()).at(CAP);
  }

  private static Row row(List<Measure> member, List<Measure> caps) {
    List<Measure> components = IntStream.range(0, caps.size()).mapToObj(i -> cut(member.get(i), caps.get(i))).toList();
    Measure value = components.stream().filter(component -> !component.ok()).findFirst()
        .orElseGet(() -> components.isEmpty() ? Measure.undefined(Reason.EMPTY_SET) : mean(components));
    return new Row(components, value);
  }

  private static Measure cut(Measure value, Measure cap) {
    return value.ok() && cap.ok() ? Measure.ratio(Math.min(value.orThrow(), cap.orThrow()), cap.orThrow()) : value;
  }

  private static Measure mean(List<Measure> components) {
    return Measure.of(components.stream().mapToDouble(Measure::orThrow).sum() / components.size());
  }
}
