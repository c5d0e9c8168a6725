package org.patentbeacon.query;

/// The stretch of query text a node was written as, in code points from 0, end exclusive.
///
/// Where a node was written is no part of what it means: any two ranges are equal, so that trees compare by meaning.
public final class SourceRange {
  /// The range of a node that was never written.
  public static final SourceRange NONE = new SourceRange(0, 0);

  private final int start;
  private final int end;

  /// Makes a range.
  ///
  /// @param start the first code point
  /// @param end behind the last code point
  public SourceRange(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /// {@return the first code point}
  public int start() {
    return start;
  }

  /// {@return behind the last code point}
  public int end() {
    return end;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceRange;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return start + "-" + end;
  }
}
