package org.patentbeacon.name.group;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A set in which a value stays until it was taken out as often as it was put in.
///
/// Beside a name there mostly stand few values, for which two arrays take less room than a map.
final class Tally extends AbstractSet<String> {
  private static final int FEW = 8;
  private static final String[] NOTHING = {};

  private String[] values = NOTHING;
  private int[] counts = {};
  private int size;
  private @Nullable Map<String, Integer> many;

  /// Puts a value in once more.
  ///
  /// @return whether it was not there
  boolean more(String value) {
    if (many != null) {
      return many.merge(value, 1, Integer::sum) == 1;
    }
    int at = find(value);
    if (at >= 0) {
      counts[at]++;
      return false;
    }
    if (size == FEW) {
      Map<String, Integer> all = HashMap.newHashMap(2 * FEW);
      for (int i = 0; i < size; i++) {
        all.put(values[i], counts[i]);
      }
      many = all;
      values = NOTHING;
      return more(value);
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size == 0 ? 1 : 2 * size);
      counts = Arrays.copyOf(counts, values.length);
    }
    values[size] = value;
    counts[size++] = 1;
    return true;
  }

  /// Takes a value out once.
  ///
  /// @return whether it was there and is no longer
  boolean less(String value) {
    if (many != null) {
      return many.containsKey(value) && many.merge(value, -1, (known, one) -> known == 1 ? null : known + one) == null;
    }
    int at = find(value);
    if (at < 0 || --counts[at] > 0) {
      return false;
    }
    size--;
    values[at] = values[size];
    counts[at] = counts[size];
    return true;
  }

  private int find(String value) {
    for (int i = 0; i < size; i++) {
      if (values[i].equals(value)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean contains(Object value) {
    return many != null ? many.containsKey(value) : value instanceof String text && find(text) >= 0;
  }

  @Override
  public Iterator<String> iterator() {
    return many != null ? many.keySet().iterator() : Arrays.asList(values).subList(0, size).iterator();
  }

  @Override
  public int size() {
    return many != null ? many.size() : size;
  }
}
