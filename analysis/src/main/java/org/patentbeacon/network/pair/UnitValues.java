package org.patentbeacon.network.pair;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.patentbeacon.network.Labels;

/// The distinct values of each unit, as codes.
///
/// @param labels the values
/// @param offsets unit `u` has the codes from `offsets[u]` to before `offsets[u + 1]`
/// @param codes ascending within a unit, each once
public record UnitValues(Labels labels, int[] offsets, int[] codes) {

  /// Checks that codes ascend within each unit.
  ///
  /// @throws IllegalArgumentException when they do not
  /// @throws IndexOutOfBoundsException when a code has no label
  public UnitValues {
    for (int unit = 0; unit + 1 < offsets.length; unit++) {
      for (int i = offsets[unit]; i < offsets[unit + 1]; i++) {
        Objects.checkIndex(codes[i], labels.size());
        if (i > offsets[unit] && codes[i - 1] >= codes[i]) {
          throw new IllegalArgumentException(
              "the codes of a unit are distinct and ascend, found " + codes[i] + " after " + codes[i - 1] + " in unit " + unit);
        }
      }
    }
  }

  /// {@return the values of units, where one that is listed twice counts once}
  ///
  /// @param units the values of each unit
  public static UnitValues of(List<? extends Collection<String>> units) {
    Labels labels = Labels.of(units.stream().flatMap(Collection::stream).toList());
    int[][] codes = units.stream()
        .map(values -> values.stream().mapToInt(labels::node).sorted().distinct().toArray()).toArray(int[][]::new);
    int[] offsets = new int[codes.length + 1];
    for (int unit = 0; unit < codes.length; unit++) {
      offsets[unit + 1] = offsets[unit] + codes[unit].length;
    }
    return new UnitValues(labels, offsets, Arrays.stream(codes).flatMapToInt(Arrays::stream).toArray());
  }

  /// {@return the values of units, whose codes may stand in any order}
  ///
  /// @param labels the values
  /// @param offsets unit `u` has the codes from `offsets[u]` to before `offsets[u + 1]`
  /// @param codes distinct within a unit
  public static UnitValues sorted(Labels labels, int[] offsets, int[] codes) {
    int[] ascending = codes.clone();
    for (int unit = 0; unit + 1 < offsets.length; unit++) {
      Arrays.sort(ascending, offsets[unit], offsets[unit + 1]);
    }
    return new UnitValues(labels, offsets, ascending);
  }

  /// {@return the number of units}
  public int units() {
    return offsets.length - 1;
  }

  /// {@return the number of values of a unit}
  ///
  /// @param unit from 0
  public int size(int unit) {
    return offsets[unit + 1] - offsets[unit];
  }

  /// {@return whether two units have a value in common}
  ///
  /// @param one from 0
  /// @param other from 0
  public boolean share(int one, int other) {
    int i = offsets[one];
    int j = offsets[other];
    while (i < offsets[one + 1] && j < offsets[other + 1]) {
      if (codes[i] == codes[j]) {
        return true;
      }
      if (codes[i] < codes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
