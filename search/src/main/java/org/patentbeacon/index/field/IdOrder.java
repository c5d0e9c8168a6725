package org.patentbeacon.index.field;

/// The first characters of an id as a number: ids stand in the order of their numbers, so that most are compared without being
/// read. Ids with the same number are compared themselves.
public final class IdOrder {
  private static final int CHARACTERS = 12;
  /// What a character may be: none, before the digits, a digit, between, a capital letter, behind.
  private static final int RANKS = 40;
  private static final int BEFORE = 1;
  private static final int DIGIT = 2;
  private static final int BETWEEN = 12;
  private static final int LETTER = 13;
  private static final int BEHIND = 39;

  private IdOrder() {}

  /// {@return the number of an id; that of an earlier id, by code points, is lower or the same}
  ///
  /// @param id the id
  public static long of(String id) {
    long number = 0;
    boolean known = true;
    for (int i = 0; i < CHARACTERS; i++) {
      int rank = known && i < id.length() ? rank(id.charAt(i)) : 0;
      known &= rank != BEFORE && rank != BETWEEN && rank != BEHIND; // different characters share these: here it ends
      number = number * RANKS + rank;
    }
    return number + Long.MIN_VALUE; // all 64 bits are used
  }

  private static int rank(char character) {
    if (character < '0') {
      return BEFORE;
    }
    if (character <= '9') {
      return DIGIT + character - '0';
    }
    if (character < 'A') {
      return BETWEEN;
    }
    return character <= 'Z' ? LETTER + character - 'A' : BEHIND;
  }
}
