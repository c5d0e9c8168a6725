package org.patentbeacon.analysis.quality;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.index.CodePointOrder;

/// Q1 通用性 over the classes that cite, 1 − Σs²; the same over the classes cited is originality 原创性.
///
/// @param value 0 when all are of one class; undefined when there is none
/// @param corrected the value ×N/(N − 1), after Hall (2002), for the bias of few citations; undefined for one
public record Generality(Measure value, Measure corrected) {

  /// {@return the form of Hall, Jaffe and Trajtenberg (2001): one class for each citing unit}
  ///
  /// @param units how many citing units each class has
  /// @throws IllegalArgumentException when a count is negative
  public static Generality ofCounts(int... units) {
    if (Arrays.stream(units).anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("expected counts, found " + Arrays.toString(units));
    }
    double total = Arrays.stream(units).asDoubleStream().sum();
    if (total == 0) {
      return new Generality(Measure.undefined(Reason.EMPTY_SET), Measure.undefined(Reason.EMPTY_SET));
    }
    double value = 1 - Arrays.stream(units).mapToDouble(count -> count / total * (count / total)).sum();
    return new Generality(Measure.of(value), Measure.ratio(value * total, total - 1));
  }

  /// {@return the form of the OECD: each citing unit spreads 1 over its symbols, a class listed twice getting two parts. It
  /// has no correction, which may pass 1 here.}
  ///
  /// @param classes the classes of the symbols of each citing unit; units without any are left out
  public static Measure ofCitingUnits(List<List<String>> classes) {
    List<List<String>> known = classes.stream().filter(unit -> !unit.isEmpty()).toList();
    TreeMap<String, TreeMap<Integer, Integer>> tallies = new TreeMap<>(CodePointOrder.INSTANCE);
    known.forEach(unit -> unit.forEach(symbol ->
        tallies.computeIfAbsent(symbol, _ -> new TreeMap<>()).merge(unit.size(), 1, Integer::sum)));
    // Added up by the size of the units, so that their order changes nothing.
    double squares = tallies.values().stream()
        .mapToDouble(tally -> tally.entrySet().stream().mapToDouble(part -> (double) part.getValue() / part.getKey()).sum())
        .map(sum -> sum / known.size() * (sum / known.size())).sum();
    return known.isEmpty() ? Measure.undefined(Reason.EMPTY_SET) : Measure.of(1 - squares);
  }
}
