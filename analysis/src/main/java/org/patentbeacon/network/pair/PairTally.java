package org.patentbeacon.network.pair;

import java.util.Arrays;

/// Pairs of codes with what they have so far: a hash table with open addressing, 20 bytes an entry.
final class PairTally {
  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private int[] full = new int[keys.length];
  private double[] fractional = new double[keys.length];
  private int size;

  PairTally() {
    Arrays.fill(keys, FREE);
  }

  void add(int one, int other, double part) {
    if (2L * size >= keys.length) {
      grow();
    }
    int slot = slot((long) one << 32 | other);
    size += keys[slot] == FREE ? 1 : 0;
    keys[slot] = (long) one << 32 | other;
    full[slot]++;
    fractional[slot] += part;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldFull = full;
    double[] oldFractional = fractional;
    keys = new long[Math.multiplyExact(oldKeys.length, 2)];
    full = new int[keys.length];
    fractional = new double[keys.length];
    Arrays.fill(keys, FREE);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] != FREE) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        full[slot] = oldFull[old];
        fractional[slot] = oldFractional[old];
      }
    }
  }

  /// The pairs in the order of their codes, the first in the upper half.
  long[] sortedKeys() {
    return Arrays.stream(keys).filter(key -> key != FREE).sorted().toArray();
  }

  int full(long key) {
    return full[slot(key)];
  }

  double fractional(long key) {
    return fractional[slot(key)];
  }
}
