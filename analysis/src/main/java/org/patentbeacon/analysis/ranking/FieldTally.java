package org.patentbeacon.analysis.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.index.table.CodesColumn;

/// Counts the fields of units, whose parts add up to 1 for each unit that has one.
final class FieldTally {
  private final List<String> fields;
  /// The places of the fields of each symbol.
  private final int[][] fieldsOf;
  private final FieldWeighting weighting;
  private final int[] full;
  private final double[] fractional;
  private final int[] unmapped;
  private final double[] parts;
  /// The fields of the unit at hand.
  private final int[] touched;
  private int unknown;

  FieldTally(List<List<String>> codesOf, FieldWeighting weighting) {
    this.fields = codesOf.stream().flatMap(List::stream).distinct().sorted().toList();
    Map<String, Integer> places = new HashMap<>();
    fields.forEach(field -> places.put(field, places.size()));
    this.fieldsOf = codesOf.stream().map(codes -> codes.stream().mapToInt(places::get).toArray()).toArray(int[][]::new);
    this.weighting = weighting;
    this.full = new int[fields.size()];
    this.fractional = new double[fields.size()];
    this.unmapped = new int[codesOf.size()];
    this.parts = new double[fields.size()];
    this.touched = new int[fields.size()];
  }

  /// What a field has.
  ///
  /// @param full units that belong to it
  /// @param fractional its part of the units
  record Sum(int full, double fractional) {}

  void add(CodesColumn symbols, int unit) {
    int count = 0;
    int mapped = 0;
    for (int at = symbols.offsets()[unit]; at < symbols.offsets()[unit + 1]; at++) {
      int[] own = fieldsOf[symbols.codes()[at]];
      unmapped[symbols.codes()[at]] += own.length == 0 ? 1 : 0;
      mapped += own.length == 0 ? 0 : 1;
      for (int field : own) {
        if (parts[field] == 0) {
          touched[count++] = field;
        }
        parts[field] += 1.0 / own.length;
      }
    }
    for (int i = 0; i < count; i++) {
      int field = touched[i];
      full[field]++;
      fractional[field] += switch (weighting) {
        case FIELDS -> 1.0 / count;
        case SYMBOLS -> parts[field] / mapped;
      };
      parts[field] = 0;
    }
    unknown += count == 0 ? 1 : 0;
  }

  /// What each field has that some unit belongs to, by its code.
  Map<String, Sum> sums() {
    Map<String, Sum> sums = new TreeMap<>();
    for (int field = 0; field < full.length; field++) {
      if (full[field] > 0) {
        sums.put(fields.get(field), new Sum(full[field], fractional[field]));
      }
    }
    return sums;
  }

  /// Units without a field.
  int unknown() {
    return unknown;
  }

  /// For each symbol of which no rule tells, the units that have it.
  int[] unmapped() {
    return Arrays.copyOf(unmapped, unmapped.length);
  }
}
