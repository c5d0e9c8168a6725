package org.patentbeacon.embedding;

import java.util.Arrays;

/// The numbers of tokens up to a greatest length; what comes behind is let go.
final class TokenList {
  private final int most;
  private int[] tokens = new int[64];
  private int size;

  TokenList(int most) {
    this.most = most;
  }

  boolean full() {
    return size == most;
  }

  void add(int token) {
    if (full()) {
      return;
    }
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
  }

  int[] toArray() {
    return Arrays.copyOf(tokens, size);
  }
}
