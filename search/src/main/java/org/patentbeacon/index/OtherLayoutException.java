package org.patentbeacon.index;

import java.io.IOException;

/// An index holds its documents in another layout of fields than the one that is read, so that its answers would be wrong.
public final class OtherLayoutException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int found;
  private final int expected;

  /// An index of another layout.
  ///
  /// @param found the number of its layout; 0 from the time before layouts had numbers
  /// @param expected the number of the layout that is read
  public OtherLayoutException(int found, int expected) {
    super(found > expected
        ? "expected an index of layout " + expected + ", found layout " + found + " of a newer version of Patent Beacon; update it"
        : "expected an index of layout " + expected + ", found layout " + found
            + "; write its documents anew with PatentDatabase.reindex, or the command beacon reindex");
    this.found = found;
    this.expected = expected;
  }

  /// {@return the number of its layout; 0 from the time before layouts had numbers}
  public int found() {
    return found;
  }

  /// {@return the number of the layout that is read}
  public int expected() {
    return expected;
  }
}
